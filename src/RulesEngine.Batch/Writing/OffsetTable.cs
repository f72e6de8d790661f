using System.Text;

namespace RulesEngine.Batch.Writing;

/// <summary>Takes UTF-16 offsets of one article to code points and UTF-8 bytes: the edge where the engine's unit becomes the reader's.</summary>
/// <remarks>All offsets are known before the first is asked for, so one pass over the text answers them all.</remarks>
public sealed class OffsetTable
{
    private readonly int[] _utf16;
    private readonly (int CodePoints, int Utf8)[] _counts;

    private OffsetTable(int[] utf16, (int, int)[] counts)
    {
        _utf16 = utf16;
        _counts = counts;
    }

    /// <param name="offsets">UTF-16 offsets into <paramref name="text"/>, both ends included, in any order, repeated or not.</param>
    public static OffsetTable Create(string text, IEnumerable<int> offsets)
    {
        int[] sorted = [.. offsets.Distinct().Order()];
        if (sorted.Length == 0) return new(sorted, []);
        ArgumentOutOfRangeException.ThrowIfNegative(sorted[0], nameof(offsets));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sorted[^1], text.Length, nameof(offsets));
        return new(sorted, Count(text, sorted));
    }

    /// <param name="offset">One of the offsets given to <see cref="Create"/>, in UTF-16 code units.</param>
    public int Convert(int offset, OffsetUnit unit)
    {
        int index = Array.BinarySearch(_utf16, offset);
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(offset));
        return unit switch
        {
            OffsetUnit.CodePoints => _counts[index].CodePoints,
            OffsetUnit.Utf8 => _counts[index].Utf8,
            _ => offset,
        };
    }

    private static (int CodePoints, int Utf8)[] Count(string text, int[] sorted)
    {
        var counts = new (int CodePoints, int Utf8)[sorted.Length];
        int codePoints = 0, utf8 = 0, at = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            // A rune that begins before the offset counts whole; an unpaired surrogate counts as the U+FFFD it is written as.
            while (at < sorted[i])
            {
                Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int consumed);
                at += consumed;
                codePoints++;
                utf8 += rune.Utf8SequenceLength;
            }
            counts[i] = (codePoints, utf8);
        }
        return counts;
    }
}
