using System.Globalization;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Events;

namespace RulesEngine.Batch.Writing;

/// <summary>Writes an article's events as one JSON object, field by field as the contract of <c>tag</c> orders them.</summary>
/// <param name="includeRejected">True: events whose decision is <c>reject</c> are written too.</param>
public sealed class ExtractionJson(RunIdentity run, OffsetUnit unit = OffsetUnit.CodePoints, bool includeRejected = false)
{
    /// <summary>Writes the object without a line break.</summary>
    /// <returns>How many events were written.</returns>
    public int Write(Utf8JsonWriter json, Article article, IReadOnlyList<Extraction> extractions)
    {
        ExtractionFacts[] events = ExtractionOrder.Sort(extractions, includeRejected);
        EventWriter writer = new(json, article, OffsetTable.Create(article.Content, SpansOf(events).SelectMany(Ends)), unit);

        json.WriteStartObject();
        json.WriteString("id"u8, article.Id);
        json.WriteString("source"u8, article.Source);
        WriteDateOrNull(json, "published"u8, article.Published);
        json.WriteString("title"u8, article.Title);
        json.WriteString("language"u8, run.Language);
        json.WriteString("engine"u8, run.EngineVersion);
        json.WriteString("rules"u8, run.RulesDigest);
        json.WriteStartArray("events"u8);
        foreach (ExtractionFacts found in events) writer.Write(found);
        json.WriteEndArray();
        json.WriteEndObject();
        return events.Length;
    }

    internal static void WriteDateOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("O", CultureInfo.InvariantCulture));

    private static IEnumerable<TextSpan> SpansOf(ExtractionFacts[] events)
    {
        foreach (ExtractionFacts found in events)
        {
            yield return found.Trigger.Span;
            yield return found.Sentence;
            if (found.Source is { } source) yield return source.Span;
            if (found.When is { } when) yield return when.Span;
            if (found.Quantity is { } quantity) yield return quantity.Span;
            foreach (Argument argument in found.Roles.Values.SelectMany(static arguments => arguments))
            {
                yield return argument.Span;
                if (argument.RefersTo is { } referent) yield return referent.Span;
            }
        }
    }

    private static IEnumerable<int> Ends(TextSpan span) => [span.Start, span.End];
}
