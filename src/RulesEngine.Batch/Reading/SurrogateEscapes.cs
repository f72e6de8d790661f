using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RulesEngine.Batch.Reading;

/// <summary>Decodes JSON strings in which an escape names half a surrogate pair, as tools that cut text by UTF-16 units write them.
/// The parser refuses such a string whole; we read the half as U+FFFD, as any other bad sequence.</summary>
internal static class SurrogateEscapes
{
    private const int EscapeLength = 6;

    /// <param name="escaped">The letters between the quotes, a valid JSON string but for its surrogates.</param>
    public static string Decode(ReadOnlySpan<byte> escaped)
    {
        string text = Encoding.UTF8.GetString(escaped);
        StringBuilder mended = new(text.Length + 2);
        mended.Append('"');
        for (int i = 0; i < text.Length;)
        {
            int length = text[i] == '\\' ? LengthOfEscape(text, i) : 1;
            bool isHalf = length == EscapeLength && char.IsSurrogate(UnitAt(text, i));
            mended.Append(isHalf ? "\\ufffd" : text.AsSpan(i, length));
            i += length;
        }
        return JsonSerializer.Deserialize<string>(mended.Append('"').ToString())!;
    }

    /// <summary>2 for <c>\n</c>, 6 for <c>\u0041</c>, 12 for two escapes that make one pair.</summary>
    private static int LengthOfEscape(string text, int start)
    {
        if (text[start + 1] != 'u') return 2;
        int next = start + EscapeLength;
        bool isPair = char.IsHighSurrogate(UnitAt(text, start))
            && next + EscapeLength <= text.Length && text[next] == '\\' && text[next + 1] == 'u'
            && char.IsLowSurrogate(UnitAt(text, next));
        return isPair ? 2 * EscapeLength : EscapeLength;
    }

    private static char UnitAt(string text, int escape) =>
        (char)ushort.Parse(text.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
