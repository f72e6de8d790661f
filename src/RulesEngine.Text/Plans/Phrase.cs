namespace RulesEngine.Text.Plans;

/// <summary>How one word of a phrase is compared with a token.</summary>
public enum WordTest : byte
{
    /// <summary>The token's lemma, whatever its form: <c>visit</c> takes <c>visited</c>.</summary>
    Lemma,

    /// <summary>The token's letters, case too: what the author wrote in quotes.</summary>
    Exact,
}

/// <summary>One word an author wrote.</summary>
/// <param name="Text">The lemma in lower case, or the exact letters.</param>
public readonly record struct PhraseWord(string Text, WordTest Test);

/// <summary>Adjacent words, of which one is the head: the last of a noun phrase (working <c>visit</c>), the first of a verb with its
/// particle or fixed object (<c>point</c> out, <c>shake</c> hands).</summary>
/// <param name="Head">Index of the head in <paramref name="Words"/>.</param>
public sealed record Phrase(EquatableArray<PhraseWord> Words, int Head)
{
    public PhraseWord HeadWord => Words[Head];

    public override string ToString() => string.Join(" ", Words.Select(static word => word.Text));
}
