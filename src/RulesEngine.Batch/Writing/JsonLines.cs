using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Batch.Writing;

/// <summary>How every JSON line of ours is written.</summary>
public static class JsonLines
{
    /// <summary>Letters stay letters: the lines are read by people and scripts, never pasted into a web page.
    /// (Beyond U+FFFF the platform's encoders write escapes all the same.)</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        NewLine = "\n",
    };
}
