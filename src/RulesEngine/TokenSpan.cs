namespace RulesEngine;

/// <summary>A half-open range <c>[Start, End)</c> of token indices in one sentence.</summary>
public readonly record struct TokenSpan(int Start, int End)
{
    public int Count => End - Start;

    public bool Contains(int token) => Start <= token && token < End;
}
