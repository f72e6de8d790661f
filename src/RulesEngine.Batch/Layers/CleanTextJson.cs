using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Layers;

/// <summary>Writes an article's own text: <c>id</c>, <c>source</c>, <c>published</c>, <c>title</c>, <c>text</c> and <c>paragraphs</c> with
/// <c>text</c>, <c>start</c> and <c>end</c> in the text as read.</summary>
public static class CleanTextJson
{
    public static void Write(Utf8JsonWriter json, Document document, OffsetUnit unit)
    {
        IReadOnlyList<TextSpan> paragraphs = document.Clean.Paragraphs;
        DocumentJson view = new(json, document, unit, paragraphs);
        json.WriteStartObject();
        view.WriteArticle();
        json.WriteString("text"u8, document.Text);
        json.WriteStartArray("paragraphs"u8);
        foreach (TextSpan paragraph in paragraphs)
        {
            json.WriteStartObject();
            view.WriteTextAndSpan(paragraph);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
