namespace RulesEngine.Text.Plans;

/// <summary>Everything that a set of rule files compiles to. Equal plans match alike; where clauses stand in their files is not part of it.</summary>
/// <param name="Events">A parent before the events that narrow it; otherwise in ordinal order of name.</param>
/// <param name="Cues">In ordinal order of file, then as written.</param>
/// <param name="Digest"><c>sha256:</c> and the hex digest over every rule and lexicon file, as CONTRACT says under <c>rules</c>.</param>
public sealed record RulePlan(
    EquatableArray<EventPlan> Events,
    EquatableArray<CuePlan> Cues,
    EquatableArray<WordListPlan> Lists,
    EquatableArray<LexiconEntryPlan> Lexicon,
    string Digest);

/// <summary>Where clauses stand: for each event (then each cue) of a <see cref="RulePlan"/>, in its order, the one-based line of each
/// of its clauses, in theirs.</summary>
public sealed record ClauseLines(EquatableArray<EquatableArray<int>> Events, EquatableArray<int> Cues);
