using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Layers;

/// <summary>Writes what each layer found in each sentence of an article, for measuring layers one by one. Analyses every sentence.</summary>
public static class LayersJson
{
    public static void Write(Utf8JsonWriter json, Document document, OffsetUnit unit)
    {
        Sentence[] sentences = [.. Enumerable.Range(0, document.SentenceSpans.Count).Select(document.Sentence)];
        DocumentJson view = new(json, document, unit, sentences.SelectMany(SpansOf));
        json.WriteStartObject();
        view.WriteArticle();
        json.WriteStartArray("sentences"u8);
        foreach (Sentence sentence in sentences) new SentenceJson(json, view, sentence).Write();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Every other span begins where a token begins and ends where one ends.</summary>
    private static IEnumerable<TextSpan> SpansOf(Sentence sentence) =>
        sentence.Tokens.Select(static token => new TextSpan(token.Start, token.Length)).Prepend(sentence.Span);
}
