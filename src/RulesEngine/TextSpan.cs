namespace RulesEngine;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in one text.</summary>
/// <param name="Start">Zero-based offset of the first code unit.</param>
/// <param name="Length">Width in code units; zero marks a position between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
