using System.Buffers;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Events;

namespace RulesEngine.Batch.Writing;

/// <summary>One JSON line an article.</summary>
public sealed class JsonLineWriter(ExtractionJson form) : IArticleWriter
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonLines.Options);

    public int Write(IBufferWriter<byte> output, Article article, IReadOnlyList<Extraction> extractions)
    {
        _json.Reset(output);
        int events = form.Write(_json, article, extractions);
        _json.Flush();
        output.Write("\n"u8);
        return events;
    }
}
