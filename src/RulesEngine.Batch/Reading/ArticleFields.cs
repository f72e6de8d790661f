using System.Text;
using System.Text.Json;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>The fields of an article's JSON object, as they stand.</summary>
internal sealed class ArticleFields
{
    public string? Id { get; private set; }

    public string? Source { get; private set; }

    public string? Published { get; private set; }

    public string? Title { get; private set; }

    public string? Text { get; private set; }

    public string? Html { get; private set; }

    /// <summary>Bad bytes where an escape named half a surrogate pair and was read as U+FFFD.</summary>
    public ReadingFlaws Flaws { get; private set; }

    /// <summary>The first thing that makes the object unusable; null: none.</summary>
    public (string Reason, string Message)? Problem { get; private set; }

    /// <exception cref="JsonException">The line is not one JSON value.</exception>
    public static ArticleFields Parse(ReadOnlySpan<byte> line)
    {
        ArticleFields fields = new();
        Utf8JsonReader json = new(line);
        json.Read();
        if (json.TokenType == JsonTokenType.StartObject) fields.ReadObject(ref json);
        else fields.Report(DeadLetterReasons.NotAnObject, $"the line is {Describe(json.TokenType)}, not an object with 'text' or 'html'");

        // What follows the value is an error of the line; the reader says so only when asked to go on.
        json.TrySkip();
        json.Read();
        return fields;
    }

    private void ReadObject(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8)) Id = ReadId(ref json);
            else if (json.ValueTextEquals("source"u8)) Source = ReadContext(ref json);
            else if (json.ValueTextEquals("title"u8)) Title = ReadContext(ref json);
            else if (json.ValueTextEquals("published"u8)) Published = ReadRequired(ref json, "published");
            else if (json.ValueTextEquals("text"u8)) Text = ReadRequired(ref json, "text");
            else if (json.ValueTextEquals("html"u8)) Html = ReadRequired(ref json, "html");
            else json.Skip();
        }
    }

    private string? ReadId(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number) return Encoding.UTF8.GetString(json.ValueSpan);
        return ReadStringOrReport(ref json, "id");
    }

    private string? ReadRequired(ref Utf8JsonReader json, string name)
    {
        json.Read();
        return ReadStringOrReport(ref json, name);
    }

    /// <summary>A title or source of the wrong type is no reason to lose the article.</summary>
    private string? ReadContext(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String) return ReadString(ref json);
        json.Skip();
        return null;
    }

    private string? ReadStringOrReport(ref Utf8JsonReader json, string name)
    {
        if (json.TokenType == JsonTokenType.String) return ReadString(ref json);
        if (json.TokenType != JsonTokenType.Null) Report(DeadLetterReasons.BadField, $"'{name}' is {Describe(json.TokenType)}, not a string");
        json.Skip();
        return null;
    }

    private string ReadString(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Flaws = ReadingFlaws.BadBytes;
            return SurrogateEscapes.Decode(json.ValueSpan);
        }
    }

    private void Report(string reason, string message) => Problem ??= (reason, message);

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
