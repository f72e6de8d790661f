namespace RulesEngine.Text.Plans;

/// <summary>The sort of one element of a pattern.</summary>
public enum PatternElementKind : byte
{
    /// <summary>Children one after the other.</summary>
    Sequence,

    /// <summary>One of the children; an optional group is a choice with an empty sequence as its last child.</summary>
    Choice,

    /// <summary>One of <see cref="PatternPlan.Words"/>.</summary>
    Words,

    /// <summary>A mention of the role's kinds that begins here; <see cref="PatternPlan.Role"/> is -1 for <c>someone</c> and its like.</summary>
    Place,

    /// <summary>Up to <see cref="PatternPlan.MaxTokens"/> tokens of the same clause, fewest first.</summary>
    Gap,

    /// <summary>The event that an <c>also</c> line belongs to: its trigger.</summary>
    Event,

    /// <summary>The nationality inside the filler of <see cref="PatternPlan.Role"/>: <c>nationality of &lt;force&gt;</c>.</summary>
    NationalityOf,
}

/// <summary>An element of a pattern, with its children.</summary>
/// <param name="Marked">True inside <c>*…*</c>: these tokens are the trigger. Where nothing is marked the first words are.</param>
/// <param name="Possessive">True where the author wrote <c>'s</c> after the place.</param>
public sealed record PatternPlan(
    PatternElementKind Kind,
    EquatableArray<PatternPlan> Children,
    EquatableArray<Phrase> Words,
    int Role,
    int MaxTokens,
    bool Marked,
    bool Possessive);
