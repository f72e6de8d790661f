namespace RulesEngine.Text.Plans;

/// <summary>Where in a clause or noun phrase a place stands, after voice, word order and control are undone.</summary>
public enum SlotRelation : byte
{
    /// <summary>Who acts: the subject of an active clause, the by-phrase of a passive one.</summary>
    Subject,

    /// <summary>What stands directly after the verb: the object, or the complement clause where <c>&lt;event&gt;</c> stands there.</summary>
    Object,

    /// <summary>A phrase opened by one of <see cref="SlotPlan.Prepositions"/>; <c>to &lt;event&gt;</c> also takes an infinitive.</summary>
    Preposition,

    /// <summary>Either of the two above: <c>meets [with] X</c>.</summary>
    ObjectOrPreposition,

    /// <summary>The owner of a noun: <c>X's visit</c>, <c>visit by X</c>, <c>the X visit</c>, <c>visit of X</c> where no other <c>of</c> stands.</summary>
    Owner,

    /// <summary>The of-phrase of a noun, or the noun before it: <c>deployment of troops</c>, <c>troop deployment</c>.</summary>
    Of,

    /// <summary>The noun phrase that the trigger itself heads: <c>&lt;instrument*&gt;</c>.</summary>
    Self,

    /// <summary>A word directly attached to the event: <c>upcoming &lt;event&gt;</c>, <c>may &lt;event&gt;</c>, <c>if &lt;event&gt;</c>. Cues only.</summary>
    Dependent,
}

/// <summary>What must stand in a place.</summary>
public enum SlotFiller : byte
{
    /// <summary>A mention of the role's kinds, which fills <see cref="SlotPlan.Role"/>.</summary>
    Role,

    /// <summary>Any phrase; it fills nothing: <c>someone</c>, <c>something</c>, <c>somewhere</c>.</summary>
    Anything,

    /// <summary>The event's own noun phrase, or in a cue the event's clause or noun.</summary>
    Event,

    /// <summary>One of <see cref="SlotPlan.Words"/>: shakes <c>hands</c>.</summary>
    Words,
}

/// <summary>One place of a frame, noun line, carrier or cue.</summary>
/// <param name="Prepositions">Lower-case prepositions, several words joined by one space (<c>ahead of</c>); empty unless the relation has any.</param>
/// <param name="Role">Index into the event's roles, or -1.</param>
/// <param name="Words">The literal words a <see cref="SlotFiller.Words"/> place takes.</param>
/// <param name="Optional">True: the clause also holds where nothing stands here.</param>
public sealed record SlotPlan(
    SlotRelation Relation,
    EquatableArray<string> Prepositions,
    SlotFiller Filler,
    int Role,
    EquatableArray<Phrase> Words,
    bool Optional);
