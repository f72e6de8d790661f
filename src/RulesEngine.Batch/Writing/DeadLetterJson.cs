using System.Text.Json;

namespace RulesEngine.Batch.Writing;

/// <summary>Writes a dead letter as one JSON line.</summary>
public static class DeadLetterJson
{
    public static void WriteLine(Stream output, DeadLetter letter)
    {
        using (Utf8JsonWriter json = new(output, JsonLines.Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, letter.Id);
            json.WriteString("source"u8, letter.Source);
            json.WriteNumber("offset"u8, letter.Offset);
            json.WriteString("reason"u8, letter.Reason);
            json.WriteString("message"u8, letter.Message);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
