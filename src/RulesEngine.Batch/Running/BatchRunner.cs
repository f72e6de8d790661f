using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Batch.Running;

/// <summary>Tags a stream of articles on several threads and writes the answers in input order: the same bytes whatever the number of threads.</summary>
/// <remarks>One thread finds articles and makes chunks of them, workers read and tag, the caller's thread writes. The queue between
/// them is short, so memory stays flat however many articles follow.</remarks>
/// <param name="createTagger">Called on each worker's own thread, again after a tagger has thrown.</param>
/// <param name="createWriter">Called once for each worker.</param>
public sealed class BatchRunner(Func<IArticleTagger> createTagger, Func<IArticleWriter> createWriter, BatchOptions options)
{
    private const int ChunksAheadPerJob = 4;

    /// <summary>Runs to the end, to the cancellation, or to more errors than allowed.</summary>
    /// <param name="articles">Enumerated once, on a thread of the run.</param>
    /// <param name="output">Gets whole lines; left open.</param>
    /// <param name="onDeadLetter">Called in input order, on the caller's thread.</param>
    /// <exception cref="IOException">The output cannot be written; the run has ended.</exception>
    public BatchSummary Run(
        IEnumerable<PendingArticle> articles, Stream output, Action<DeadLetter> onDeadLetter, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1);
        CancellationTokenSource stop = new();
        ChunkQueue queue = new(ChunksAheadPerJob * options.Jobs, stop.Token);
        Start(() => queue.Fill(articles));
        ChunkTagger[] taggers = [.. Enumerable.Range(0, options.Jobs).Select(_ => new ChunkTagger(createTagger, createWriter()))];
        Thread[] workers = [.. taggers.Select(tagger => Start(() => Work(queue, tagger, stop.Token)))];
        ResultWriter writer = new(output, onDeadLetter, options.MaxErrors);
        try
        {
            BatchEnd end = Write(queue, writer, cancellation);
            return writer.Summary with { End = end };
        }
        finally
        {
            stop.Cancel();
            foreach (Thread worker in workers) worker.Join();
        }
    }

    private BatchEnd Write(ChunkQueue queue, ResultWriter writer, CancellationToken cancellation)
    {
        try
        {
            foreach (Chunk chunk in queue.InOrder(cancellation))
            {
                chunk.Wait(cancellation);
                if (!writer.Write(chunk)) return BatchEnd.TooManyErrors;
                options.OnProgress?.Invoke(writer.Summary);
            }
            return BatchEnd.Completed;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return BatchEnd.Interrupted;
        }
    }

    private static void Work(ChunkQueue queue, ChunkTagger tagger, CancellationToken stop)
    {
        try
        {
            foreach (Chunk chunk in queue.ToDo()) Tag(tagger, chunk, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody waits for these chunks any more.
        }
    }

    private static void Tag(ChunkTagger tagger, Chunk chunk, CancellationToken stop)
    {
        try
        {
            tagger.Tag(chunk, stop);
            chunk.Complete();
        }
        catch (Exception problem)
        {
            chunk.Fail(problem);
        }
    }

    private static Thread Start(Action run)
    {
        Thread thread = new(() => run()) { IsBackground = true };
        thread.Start();
        return thread;
    }
}
