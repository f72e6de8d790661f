using System.Collections.Concurrent;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Running;

/// <summary>Chunks on their way: to any worker, and in input order to the writer.</summary>
/// <remarks>Never disposed: the thread that finds articles may still wait for standard input, from which nothing can wake it, when the run
/// is over. It then finds the run stopped.</remarks>
/// <param name="capacity">The most chunks between finding and writing; whoever finds more waits.</param>
internal sealed class ChunkQueue(int capacity, CancellationToken stop)
{
    private readonly BlockingCollection<Chunk> _inOrder = new(capacity);
    private readonly BlockingCollection<Chunk> _toDo = [];

    public IEnumerable<Chunk> InOrder(CancellationToken cancellation) => _inOrder.GetConsumingEnumerable(cancellation);

    public IEnumerable<Chunk> ToDo() => _toDo.GetConsumingEnumerable(stop);

    /// <summary>Makes chunks of all articles and hands them over. Returns early when the run is stopped.</summary>
    public void Fill(IEnumerable<PendingArticle> articles)
    {
        try
        {
            AddAll(articles);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever stopped the run knows.
        }
        finally
        {
            _inOrder.CompleteAdding();
            _toDo.CompleteAdding();
        }
    }

    private void AddAll(IEnumerable<PendingArticle> articles)
    {
        Chunk chunk = new();
        try
        {
            foreach (PendingArticle article in articles)
            {
                if (!chunk.Add(article)) continue;
                Add(chunk);
                chunk = new Chunk();
            }
            Add(chunk);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // What was handed over is still tagged and written; then the writer meets the fault, which ends the run.
            chunk.Fail(problem);
            _inOrder.Add(chunk, stop);
        }
    }

    private void Add(Chunk chunk)
    {
        _inOrder.Add(chunk, stop);
        _toDo.Add(chunk, stop);
    }
}
