namespace RulesEngine.Articles;

/// <summary>Takes offsets of the cleaned text back to the text as read. Between two breakpoints both run alike.</summary>
public sealed class OffsetMap
{
    private readonly int[] _clean;
    private readonly int[] _original;

    /// <param name="breakpoints">Ascending in both members; the first at clean offset 0. Offsets in UTF-16 code units.</param>
    public OffsetMap(IReadOnlyList<(int Clean, int Original)> breakpoints)
    {
        _clean = [.. breakpoints.Select(static point => point.Clean)];
        _original = [.. breakpoints.Select(static point => point.Original)];
    }

    public static OffsetMap Identity { get; } = new([(0, 0)]);

    /// <summary>The offset in the text as read of the character at <paramref name="clean"/>.</summary>
    public int ToOriginal(int clean)
    {
        int index = Array.BinarySearch(_clean, clean);
        if (index < 0) index = ~index - 1;
        return _original[index] + (clean - _clean[index]);
    }

    /// <summary>The stretch of the text as read from the first character of <paramref name="span"/> to the end of its last.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        int start = ToOriginal(span.Start);
        return TextSpan.FromBounds(start, span.Length == 0 ? start : ToOriginal(span.End - 1) + 1);
    }
}
