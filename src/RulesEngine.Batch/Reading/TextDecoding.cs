using System.Text;
using System.Text.Unicode;

namespace RulesEngine.Batch.Reading;

/// <summary>From bytes to text: UTF-8, or UTF-16 where a byte-order mark says so. The mark itself is no character.</summary>
public static class TextDecoding
{
    /// <summary>Decodes; each maximal bad byte sequence (Unicode 16, section 3.9, "substitution of maximal subparts") becomes one U+FFFD.</summary>
    /// <param name="flaws"><see cref="ReadingFlaws.BadBytes"/> where there was at least one.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out ReadingFlaws flaws)
    {
        if (Utf16Of(bytes) is { } utf16) return DecodeUtf16(utf16, bytes[2..], out flaws);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        flaws = Utf8.IsValid(bytes) ? ReadingFlaws.None : ReadingFlaws.BadBytes;
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The UTF-16 encoding whose byte-order mark <paramref name="start"/> begins with; null: none.</summary>
    internal static Encoding? Utf16Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
        return start.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : null;
    }

    private static string DecodeUtf16(Encoding encoding, ReadOnlySpan<byte> bytes, out ReadingFlaws flaws)
    {
        string text = encoding.GetString(bytes);

        // A U+FFFD that the file itself holds is no bad byte: encoding the text again tells the two apart.
        bool isExact = !text.Contains('\uFFFD', StringComparison.Ordinal) || encoding.GetBytes(text).AsSpan().SequenceEqual(bytes);
        flaws = isExact ? ReadingFlaws.None : ReadingFlaws.BadBytes;
        return text;
    }
}
