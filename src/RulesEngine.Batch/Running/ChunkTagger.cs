using System.Buffers;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Batch.Running;

/// <summary>Reads, tags and serialises chunks. One per worker.</summary>
internal sealed class ChunkTagger : IDisposable
{
    private readonly TaggerSource _taggers;
    private readonly ExtractionJson _extractions;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private IArticleTagger? _tagger;

    public ChunkTagger(TaggerSource taggers, BatchOptions options)
    {
        _taggers = taggers;
        _extractions = new ExtractionJson(taggers.Identity, options.OffsetUnit, options.IncludeRejected);
        _json = new Utf8JsonWriter(_line, JsonLines.Options);
    }

    public void Tag(Chunk chunk, CancellationToken cancellation)
    {
        foreach (PendingArticle pending in chunk.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            chunk.Results.Add(Tag(pending, chunk.Output));
        }
    }

    public void Dispose() => _json.Dispose();

    private TaggedArticle Tag(PendingArticle pending, ArrayBufferWriter<byte> output)
    {
        ReadOutcome outcome = pending.Read();
        if (!outcome.IsArticle) return new(pending.Origin, outcome.DeadLetter);
        Article article = outcome.Article;
        ArticleOrigin origin = pending.Origin with { Id = article.Id };
        _tagger ??= _taggers.Create();
        try
        {
            int events = Serialize(article, _tagger.Tag(article));
            output.Write(_line.WrittenSpan);
            return new(origin, null, _line.WrittenCount, events, article.Content.Length, outcome.HasBadBytes);
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

    /// <summary>Into a buffer of its own: whatever fails half-way leaves nothing in the output.</summary>
    private int Serialize(Article article, IReadOnlyList<Extraction> extractions)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        int events = _extractions.Write(_json, article, extractions);
        _json.Flush();
        _line.Write("\n"u8);
        return events;
    }
}
