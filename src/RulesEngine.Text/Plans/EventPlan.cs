namespace RulesEngine.Text.Plans;

/// <param name="Kinds">The kinds a filler may have, those below them included.</param>
/// <param name="List">Name of a word list or lexicon that a filler must stand in; null for none.</param>
public sealed record RolePlan(string Name, MentionKinds Kinds, string? List, bool Optional);

/// <summary>One declared event.</summary>
/// <param name="Name">As declared, kebab-case: <c>summit-visit</c>.</param>
/// <param name="Parent">Name of the event it narrows; null for none.</param>
/// <param name="Code">Row of the code table; inherited from the parent where the file says none.</param>
/// <param name="Roles">Inherited roles first, so that a parent's role keeps its index in every narrower event.</param>
/// <param name="Clauses">Own clauses only; a narrower event without any is a test on what its parent found.</param>
/// <param name="Requires">All must hold.</param>
/// <param name="Doubts">Any that holds makes the find a candidate.</param>
/// <param name="File">Path as the compiler was given it, <c>/</c>-separated, relative to the rule root.</param>
public sealed record EventPlan(
    string Name,
    string Title,
    string About,
    string? Parent,
    string? Code,
    EquatableArray<RolePlan> Roles,
    EquatableArray<ClausePlan> Clauses,
    EquatableArray<ConditionPlan> Requires,
    EquatableArray<ConditionPlan> Doubts,
    EquatableArray<string> YieldsTo,
    string File);

/// <summary>What a cue sets.</summary>
public enum CueEffect : byte
{
    Occurred,
    Planned,
    Possible,
    Denied,
    Claimed,
    Hedged,
}

/// <summary>One alternative of a <c>cue</c> line. Its clause has one slot with <see cref="SlotFiller.Event"/>, and for
/// <see cref="CueEffect.Claimed"/> one with <see cref="SlotFiller.Role"/> and role 0, the claimant.</summary>
public sealed record CuePlan(CueEffect Effect, ClausePlan Clause, string File);

/// <summary>A <c>words</c> list.</summary>
public sealed record WordListPlan(string Name, EquatableArray<Phrase> Phrases);

/// <summary>One row of a lexicon file.</summary>
/// <param name="Lexicon">Name of the lexicon the row belongs to.</param>
/// <param name="ValidFrom">ISO date, inclusive; null: always.</param>
/// <param name="ValidTo">ISO date, exclusive; null: still.</param>
public sealed record LexiconEntryPlan(string Lexicon, string Name, MentionKinds Kind, string? Entity, string? ValidFrom, string? ValidTo);
