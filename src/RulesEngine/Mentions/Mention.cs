using RulesEngine.Text;

namespace RulesEngine.Mentions;

/// <summary>A noun phrase or pronoun that stands for something.</summary>
/// <param name="Span">From determiner to head with titles, numbers and of-phrases, without apposition and relative clause.</param>
/// <param name="Head">Token that the sentence tree hangs the phrase on.</param>
/// <param name="Kinds">All it may stand for; for a name never seen before, every kind its shape and place leave open.</param>
/// <param name="Entity">Id such as <c>country/RU</c>; null: unknown.</param>
public sealed record Mention(TokenSpan Span, int Head, MentionKinds Kinds, string? Entity)
{
    public bool IsPronoun { get; init; }

    /// <summary>True where letters and titles, not a lexicon, told the kind.</summary>
    public bool IsGuess { get; init; }

    /// <summary>True for a name, as against a description such as "the ministry".</summary>
    public bool IsName { get; init; }

    /// <summary>The nationality or country inside the phrase ("North Korean troops"); -1: none.</summary>
    public TokenSpan? Nationality { get; init; }

    /// <summary>Entity of <see cref="Nationality"/>.</summary>
    public string? NationalityEntity { get; init; }

    /// <summary>What a pronoun or description was resolved to; null: nothing, or not asked yet.</summary>
    public MentionReference? RefersTo { get; set; }
}

/// <summary>A mention together with the sentence it stands in.</summary>
public sealed record MentionReference(Sentence Sentence, Mention Mention);
