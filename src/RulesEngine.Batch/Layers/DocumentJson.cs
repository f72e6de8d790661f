using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Layers;

/// <summary>What every view of a document shares: spans in the reader's unit, of the text as read.</summary>
internal sealed class DocumentJson
{
    private readonly Utf8JsonWriter _json;
    private readonly Document _document;
    private readonly OffsetTable _offsets;
    private readonly OffsetUnit _unit;

    /// <param name="spans">Every span that will be written, in UTF-16 units of the clean text.</param>
    public DocumentJson(Utf8JsonWriter json, Document document, OffsetUnit unit, IEnumerable<TextSpan> spans)
    {
        _json = json;
        _document = document;
        _unit = unit;
        _offsets = OffsetTable.Create(document.Article.Content, spans.Select(document.Clean.Offsets.ToOriginal).SelectMany(Ends));
    }

    /// <summary><c>"text": …, "start": …, "end": …</c>.</summary>
    /// <param name="span">In UTF-16 units of the clean text.</param>
    public void WriteTextAndSpan(TextSpan span)
    {
        TextSpan original = _document.Clean.Offsets.ToOriginal(span);
        _json.WriteString("text"u8, _document.Text.AsSpan(span.Start, span.Length));
        _json.WriteNumber("start"u8, _offsets.Convert(original.Start, _unit));
        _json.WriteNumber("end"u8, _offsets.Convert(original.End, _unit));
    }

    /// <summary>The article's own fields.</summary>
    public void WriteArticle()
    {
        _json.WriteString("id"u8, _document.Article.Id);
        _json.WriteString("source"u8, _document.Article.Source);
        ExtractionJson.WriteDateOrNull(_json, "published"u8, _document.Article.Published);
        _json.WriteString("title"u8, _document.Article.Title);
    }

    private static IEnumerable<int> Ends(TextSpan span) => [span.Start, span.End];
}
