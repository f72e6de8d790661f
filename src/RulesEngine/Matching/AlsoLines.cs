using RulesEngine.Clauses;
using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>Fills roles that stayed open from the event's <c>also</c> lines.</summary>
public static class AlsoLines
{
    public static void Apply(RulePlan plan, PatternSet patterns, Sentence sentence, List<Finding> findings)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            EventPlan @event = plan.Events[findings[i].Event];
            foreach (ClausePlan clause in @event.Clauses)
            {
                if (clause.Kind != ClauseKind.Also || findings[i].Fillings.Any(filling => filling.Role == clause.Role)) continue;
                IReadOnlyList<Filling> added = FillingsOf(@event, clause, patterns, sentence, findings[i]);
                if (added.Count > 0) findings[i] = findings[i] with { Fillings = [.. findings[i].Fillings, .. added] };
            }
        }
    }

    private static IReadOnlyList<Filling> FillingsOf(EventPlan @event, ClausePlan clause, PatternSet patterns, Sentence sentence, Finding finding)
    {
        if (clause.Pattern is { Kind: PatternElementKind.NationalityOf } nationality) return NationalityOf(clause.Role, nationality.Role, sentence, finding);
        if (clause.Pattern is not null) return FromWords(@event, clause, patterns, sentence, finding);
        return FromFrame(@event, clause, sentence, finding);
    }

    private static Filling[] NationalityOf(int role, int of, Sentence sentence, Finding finding)
    {
        foreach (Filling filling in finding.Fillings)
        {
            if (filling.Role == of && sentence.MentionAt(filling.Token)?.Nationality is { } nationality) return [new Filling(role, nationality.End - 1)];
        }
        return [];
    }

    /// <summary>Words as they stand, anywhere in the clause that the trigger stands in.</summary>
    private static List<Filling> FromWords(EventPlan @event, ClausePlan clause, PatternSet patterns, Sentence sentence, Finding finding)
    {
        foreach (PatternSequence reading in patterns.ReadingsOf(clause))
        {
            for (int start = 0; start < sentence.Count; start++)
            {
                var matcher = new PatternMatcher(sentence, @event, reading.Elements, finding.Trigger);
                if (matcher.TryMatchAt(start) && IsSameClause(sentence, finding.TriggerHead, start)) return matcher.Fillings;
            }
        }
        return [];
    }

    /// <summary>A frame around <c>&lt;event&gt;</c> ("<c>&lt;event&gt; kills &lt;target&gt;</c>"): one step up from the event's noun.</summary>
    private static IReadOnlyList<Filling> FromFrame(EventPlan @event, ClausePlan clause, Sentence sentence, Finding finding)
    {
        int verb = ClauseReader.VerbAround(sentence.Tree, finding.TriggerHead);
        if (verb < 0 || !clause.Triggers.Any(phrase => PhraseMatcher.TryVerb(phrase, sentence.Tree, verb, out _))) return [];
        var fillings = new List<Filling>();
        foreach (SlotPlan slot in clause.Slots)
        {
            int token = At(sentence.Tree, verb, slot);
            if (slot.Filler == SlotFiller.Event && !IsEventAt(sentence.Tree, token, finding)) return [];
            if (slot.Filler == SlotFiller.Role && (token < 0 || !RoleTest.TryFill(@event.Roles[slot.Role], slot.Role, sentence, token, fillings))) return [];
        }
        return fillings;
    }

    private static int At(DependencyTree tree, int verb, SlotPlan slot) => slot.Relation switch
    {
        SlotRelation.Subject => ClauseReader.Subject(tree, verb) is var subject and >= 0 ? subject : ClauseReader.SurfaceSubject(tree, verb),
        SlotRelation.Object => ClauseReader.Object(tree, verb),
        _ => ClauseReader.Phrase(tree, verb, slot.Prepositions),
    };

    private static bool IsEventAt(DependencyTree tree, int token, Finding finding) => token >= 0 && tree.IsUnder(finding.TriggerHead, token);

    private static bool IsSameClause(Sentence sentence, int trigger, int token)
    {
        int ofTrigger = Voice.HeadsClause(sentence.Tree, trigger) ? trigger : ClauseReader.VerbAround(sentence.Tree, trigger);
        return ofTrigger < 0 || sentence.Tree.IsUnder(token, ofTrigger);
    }
}
