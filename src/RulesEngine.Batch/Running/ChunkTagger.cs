using System.Buffers;
using RulesEngine.Articles;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Batch.Running;

/// <summary>Reads and tags chunks and gives the answers their form. One per worker.</summary>
internal sealed class ChunkTagger(Func<IArticleTagger> createTagger, IArticleWriter writer)
{
    /// <summary>Of one article: whatever fails half-way leaves nothing in the chunk's output.</summary>
    private readonly ArrayBufferWriter<byte> _lines = new();

    private IArticleTagger? _tagger;

    public void Tag(Chunk chunk, CancellationToken cancellation)
    {
        foreach (PendingArticle pending in chunk.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            chunk.Results.Add(Tag(pending, chunk.Output));
        }
    }

    private TaggedArticle Tag(PendingArticle pending, ArrayBufferWriter<byte> output)
    {
        ReadOutcome outcome = pending.Read();
        if (!outcome.IsArticle) return new(pending.Origin, outcome.DeadLetter);
        Article article = outcome.Article;
        ArticleOrigin origin = pending.Origin with { Id = article.Id };
        _tagger ??= createTagger();
        try
        {
            _lines.ResetWrittenCount();
            int events = writer.Write(_lines, article, _tagger.Tag(article));
            output.Write(_lines.WrittenSpan);
            return new(origin, null, _lines.WrittenCount, events, article.Content.Length, outcome.Flaws);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Its buffers may be in any state now.
            _tagger = null;
            return new(origin, origin.DeadLetter(
                DeadLetterReasons.AnalysisFailed,
                $"the engine failed on this article, which is a fault of the engine and not of the article: {problem.GetType().Name}: {problem.Message}"));
        }
    }
}
