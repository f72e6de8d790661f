using RulesEngine.Mentions;
using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>Matches one reading of a pattern from one token on. Gaps take as few tokens as they can, at most what the author allowed.</summary>
public ref struct PatternMatcher(Sentence sentence, EventPlan? @event, IReadOnlyList<PatternPlan> elements, TokenSpan eventTrigger)
{
    private readonly Sentence _sentence = sentence;
    private readonly EventPlan? _event = @event;
    private readonly IReadOnlyList<PatternPlan> _elements = elements;
    private readonly TokenSpan _eventTrigger = eventTrigger;
    private int _markStart = -1;
    private int _markEnd = -1;

    /// <summary>What fills the roles; valid after a match.</summary>
    public List<Filling> Fillings { get; } = [];

    /// <summary>All tokens the pattern took; valid after a match.</summary>
    public TokenSpan Words { get; private set; }

    /// <summary>The words in <c>*…*</c>, or else the first the author wrote out; valid after a match.</summary>
    public readonly TokenSpan Trigger => new(_markStart, _markEnd);

    public bool TryMatchAt(int start)
    {
        Fillings.Clear();
        _markStart = _markEnd = -1;
        int end = Match(0, start);
        if (end < 0) return false;
        Words = new TokenSpan(start, end);
        if (_markStart < 0) (_markStart, _markEnd) = (start, end);
        return true;
    }

    /// <summary>The token after the match of all elements from <paramref name="element"/> on, or -1.</summary>
    private int Match(int element, int token)
    {
        if (element == _elements.Count) return token;
        PatternPlan plan = _elements[element];
        return plan.Kind switch
        {
            PatternElementKind.Words => MatchWords(plan, element, token),
            PatternElementKind.Place => MatchPlace(plan, element, token),
            PatternElementKind.Gap => MatchGap(plan, element, token),
            PatternElementKind.Event => token == _eventTrigger.Start ? Match(element + 1, _eventTrigger.End) : -1,
            _ => -1,
        };
    }

    private int MatchWords(PatternPlan plan, int element, int token)
    {
        foreach (Phrase phrase in plan.Words)
        {
            if (!PhraseMatcher.TryAdjacent(phrase, _sentence.Tokens, token + phrase.Head, out TokenSpan span)) continue;
            int end = Match(element + 1, span.End);
            if (end < 0) continue;
            if (plan.Marked || !HasMark()) Mark(span);
            return end;
        }
        return -1;
    }

    private int MatchPlace(PatternPlan plan, int element, int token)
    {
        foreach (Mention mention in _sentence.Mentions)
        {
            if (mention.Span.Start != token || plan.Role >= 0 && !Accepts(plan.Role, mention)) continue;
            int next = mention.Span.End;
            if (plan.Possessive && !IsPossessive(next, out next)) continue;
            int end = Match(element + 1, next);
            if (end < 0) continue;
            if (plan.Role >= 0) Fillings.Add(new Filling(plan.Role, mention.Head));
            if (plan.Marked) Mark(mention.Span);
            return end;
        }
        return -1;
    }

    private readonly bool Accepts(int role, Mention mention) => _event is not null && RoleTest.Accepts(_event.Roles[role], _sentence, mention.Head);

    private readonly bool IsPossessive(int token, out int next)
    {
        next = token + 1;
        return token < _sentence.Count && _sentence.Tokens[token].Lower is "'s" or "'";
    }

    private int MatchGap(PatternPlan plan, int element, int token)
    {
        int last = Math.Min(token + plan.MaxTokens, _sentence.Count);
        for (int next = token; next <= last; next++)
        {
            int end = Match(element + 1, next);
            if (end >= 0) return end;
            if (next < _sentence.Count && EndsClause(next)) return -1;
        }
        return -1;
    }

    private readonly bool EndsClause(int token) => _sentence.Tokens[token].Lower is ";" or ":" or "." or "?" or "!" or "--" or "—";

    private readonly bool HasMark()
    {
        foreach (PatternPlan element in _elements)
        {
            if (element.Marked) return true;
        }
        return false;
    }

    // Later elements mark first, on the way back from the recursion, so an earlier one widens to the left.
    private void Mark(TokenSpan span)
    {
        _markStart = span.Start;
        _markEnd = HasMark() && _markEnd > span.End ? _markEnd : span.End;
    }
}
