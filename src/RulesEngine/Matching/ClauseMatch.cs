using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Text.Plans;
using RulesEngine.Words;

namespace RulesEngine.Matching;

/// <summary>One clause being tried at one trigger. A matcher asks for its places in turn; each answer is true when the place is filled or may stay empty.</summary>
public ref struct ClauseMatch
{
    private readonly Sentence _sentence;
    private readonly EventPlan _event;
    private readonly ClausePlan _clause;
    private readonly int _anchor;
    private readonly int _eventNoun;
    private readonly List<Filling> _fillings;
    private readonly int _filledBefore;

    /// <param name="anchor">The verb or noun whose clause or phrase is read.</param>
    /// <param name="eventNoun">For a carrier the event's noun; otherwise -1.</param>
    /// <param name="fillings">Receives what fills the roles; a carrier adds to what the noun phrase gave.</param>
    public ClauseMatch(Sentence sentence, EventPlan @event, ClausePlan clause, int anchor, int eventNoun, List<Filling> fillings)
    {
        _sentence = sentence;
        _event = @event;
        _clause = clause;
        _anchor = anchor;
        _eventNoun = eventNoun;
        _fillings = fillings;
        _filledBefore = fillings.Count;
    }

    private readonly DependencyTree Tree => _sentence.Tree;

    private readonly bool IsNoun => _clause.Kind == ClauseKind.Noun;

    /// <summary>The one who acts, whatever the voice.</summary>
    public readonly bool Subject(int slot)
    {
        SlotPlan plan = _clause.Slots[slot];
        if (plan.Filler == SlotFiller.Event) return ClauseReader.SurfaceSubject(Tree, _anchor) == _eventNoun;
        int subject = ClauseReader.Subject(Tree, _anchor);
        // An agentless passive and a clause without a subject of its own leave the actor unsaid; that is no reason against the event.
        return subject >= 0 ? Fill(plan, subject) : plan.Optional || MayLackSubject() || StandsTwice(plan.Role);
    }

    /// <summary>The one acted on, whatever the voice.</summary>
    public readonly bool Object(int slot) => FillOrEmpty(_clause.Slots[slot], ObjectOf(_clause.Slots[slot]));

    /// <summary>A phrase with one of the place's prepositions.</summary>
    public readonly bool Preposition(int slot) => FillOrEmpty(_clause.Slots[slot], PhraseOf(_clause.Slots[slot]));

    /// <summary>The object, or a phrase with one of the prepositions: <c>meets [with] X</c>.</summary>
    public readonly bool ObjectOrPreposition(int slot)
    {
        SlotPlan plan = _clause.Slots[slot];
        int found = ObjectOf(plan);
        return found >= 0 && Fill(plan, found) || FillOrEmpty(plan, PhraseOf(plan));
    }

    /// <summary>Whose act the noun names; the first owner that the role accepts.</summary>
    public readonly bool Owner(int slot)
    {
        SlotPlan plan = _clause.Slots[slot];
        Span<int> owners = stackalloc int[ClauseReader.MaxOwners];
        int count = ClauseReader.Owners(Tree, _anchor, OfIsTaken(), owners);
        foreach (int owner in owners[..count])
        {
            if (Fill(plan, owner)) return true;
        }
        if (count == 0 && !HasDefiniteArticle())
        {
            int actor = ClauseReader.ActorAround(Tree, _anchor);
            if (actor >= 0 && Fill(plan, actor)) return true;
        }
        return MayStayEmpty(plan);
    }

    /// <summary>What the noun's act is done to: <c>deployment of troops</c>, <c>troop deployment</c>.</summary>
    public readonly bool Of(int slot) => FillOrEmpty(_clause.Slots[slot], ClauseReader.OfPhrase(Tree, _anchor));

    /// <summary>The phrase that the trigger itself heads.</summary>
    public readonly bool Self(int slot) => FillOrEmpty(_clause.Slots[slot], _anchor);

    /// <summary>True when what was found is enough: something fills a role, and a role that stands twice has two fillers or a plural.</summary>
    public readonly bool Complete()
    {
        if (IsNoun || _clause.Kind == ClauseKind.Carrier) return true;
        for (int role = 0; role < _event.Roles.Count; role++)
        {
            if (StandsTwice(role) && !IsPairFilled(role)) return false;
        }
        return _fillings.Count > 0 || !HasRolePlace();
    }

    private readonly bool IsPairFilled(int role)
    {
        int count = 0;
        bool plural = false;
        foreach (Filling filling in _fillings)
        {
            if (filling.Role != role) continue;
            count++;
            plural |= RoleTest.IsPlural(_sentence, filling.Token);
        }
        return count > 1 || plural;
    }

    private readonly int ObjectOf(SlotPlan plan)
    {
        if (plan.Filler == SlotFiller.Event) return IsObjectOfAnchor(_eventNoun) ? _eventNoun : -1;
        int found = ClauseReader.Object(Tree, _anchor);
        if (found >= 0 || plan.Filler != SlotFiller.Anything) return found;
        // "something" also stands for what was said: a clause, or the words quoted.
        return Tree.Child(_anchor, DependencyRelation.Ccomp);
    }

    private readonly int PhraseOf(SlotPlan plan)
    {
        if (plan.Filler != SlotFiller.Event) return ClauseReader.Phrase(Tree, _anchor, plan.Prepositions);
        bool here = _eventNoun >= 0 && _sentence.Tokens[_eventNoun].Head == _anchor
            && ClauseReader.PrepositionOf(Tree, _eventNoun) is { } preposition && ClauseReader.Contains(plan.Prepositions, preposition);
        return here ? _eventNoun : -1;
    }

    private readonly bool IsObjectOfAnchor(int noun)
    {
        if (noun < 0) return false;
        if (ClauseReader.Object(Tree, _anchor) == noun) return true;
        // "the visit paid by the minister"; "held a meeting and talks"
        Token token = _sentence.Tokens[noun];
        return token.Relation == DependencyRelation.Conj && token.Head >= 0 && ClauseReader.Object(Tree, _anchor) == token.Head;
    }

    private readonly bool FillOrEmpty(SlotPlan plan, int token) => token >= 0 && Fill(plan, token) || MayStayEmpty(plan);

    private readonly bool Fill(SlotPlan plan, int token) => plan.Filler switch
    {
        SlotFiller.Role => RoleTest.TryFill(_event.Roles[plan.Role], plan.Role, _sentence, token, _fillings),
        SlotFiller.Words => StandsFor(plan.Words, token),
        SlotFiller.Event => token == _eventNoun,
        _ => true,
    };

    private readonly bool StandsFor(EquatableArray<Phrase> words, int token)
    {
        foreach (Phrase phrase in words)
        {
            if (PhraseMatcher.TryAdjacent(phrase, _sentence.Tokens, token, out _)) return true;
        }
        return false;
    }

    /// <summary>The phrases of a noun line stand in any subset; a carrier may leave to the noun phrase what that already says.</summary>
    private readonly bool MayStayEmpty(SlotPlan plan) => plan.Optional || IsNoun || StandsTwice(plan.Role)
        || _clause.Kind == ClauseKind.Carrier && plan.Filler == SlotFiller.Role && IsFilledBefore(plan.Role);

    private readonly bool IsFilledBefore(int role)
    {
        for (int i = 0; i < _filledBefore; i++)
        {
            if (_fillings[i].Role == role) return true;
        }
        return false;
    }

    private readonly bool StandsTwice(int role)
    {
        if (role < 0) return false;
        int places = 0;
        foreach (SlotPlan slot in _clause.Slots) places += slot.Role == role ? 1 : 0;
        return places > 1;
    }

    private readonly bool HasRolePlace()
    {
        foreach (SlotPlan slot in _clause.Slots)
        {
            if (slot.Filler == SlotFiller.Role) return true;
        }
        return false;
    }

    private readonly bool MayLackSubject() => IsNoun || Voice.IsPassive(Tree, _anchor)
        || _sentence.Tokens[_anchor].PennTag is "VBG" or "VBN" or "VB";

    private readonly bool OfIsTaken()
    {
        foreach (SlotPlan slot in _clause.Slots)
        {
            if (slot.Relation == SlotRelation.Of || ClauseReader.Contains(slot.Prepositions, "of")) return true;
        }
        return false;
    }

    private readonly bool HasDefiniteArticle()
    {
        int determiner = Tree.Child(_anchor, DependencyRelation.Det);
        return determiner >= 0 && _sentence.Tokens[determiner].Lower is "the" or "this" or "that" or "these" or "those";
    }
}
