using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RulesEngine.Batch.Writing;

/// <summary>The name of an event that outlives better rules: it depends on the article, the type and the trigger alone.</summary>
public static class EventId
{
    private const int HexDigits = 16;

    /// <summary>The first 16 hex digits, in lower case, of the SHA-256 over the UTF-8 bytes of article id, type, start and end in
    /// decimal, with one NUL between each two.</summary>
    /// <param name="start">Start of the trigger in code points of the article as read, whatever unit is written out.</param>
    /// <param name="end">End of the trigger, likewise.</param>
    public static string Compute(string articleId, string type, int start, int end)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{articleId}\0{type}\0{start}\0{end}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return Convert.ToHexStringLower(hash[..(HexDigits / 2)]);
    }
}
