namespace RulesEngine.Text.Plans;

/// <summary>The sort of line a clause was written as.</summary>
public enum ClauseKind : byte
{
    /// <summary><c>frame &lt;visitor&gt; visits &lt;destination&gt;</c>: the trigger is a verb.</summary>
    Frame,

    /// <summary><c>noun &lt;visitor&gt;'s visit [to &lt;destination&gt;]</c>: the trigger is a noun.</summary>
    Noun,

    /// <summary><c>frame &lt;visitor&gt; (pays | makes) &lt;event&gt;</c>: a verb that carries the event's noun, which stays the trigger.</summary>
    Carrier,

    /// <summary><c>pattern …</c>: words as they stand.</summary>
    Pattern,

    /// <summary><c>also host = …</c>: fills a role that stayed open.</summary>
    Also,

    /// <summary><c>never …</c>: vetoes a find whose trigger lies in the words matched.</summary>
    Never,

    /// <summary><c>cue planned : …</c>: sets a circumstance of any event.</summary>
    Cue,
}

/// <summary>One line of a rule file, ready to match. Line numbers are kept apart, in <see cref="ClauseLines"/>, so that an edit
/// which only moves lines leaves every plan equal to what it was.</summary>
/// <param name="Triggers">Alternatives; for a pattern or veto the marked or first words it can be found by. Never empty, but for <c>also</c>.</param>
/// <param name="Slots">The places in the order written.</param>
/// <param name="Pattern">The element tree of a pattern, veto or word-shaped <c>also</c>; null otherwise.</param>
/// <param name="Role">The role an <c>also</c> line fills; -1 otherwise.</param>
/// <param name="Text">The clause as written, white space folded, from its keyword on: <c>frame &lt;visitor&gt; visits &lt;destination&gt;</c>.</param>
public sealed record ClausePlan(
    ClauseKind Kind,
    EquatableArray<Phrase> Triggers,
    EquatableArray<SlotPlan> Slots,
    PatternPlan? Pattern,
    int Role,
    string Text);
