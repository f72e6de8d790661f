using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>All patterns and vetoes of a plan, their readings made once.</summary>
public sealed class PatternSet
{
    /// <summary>How far before its trigger word a pattern may begin, in tokens: the widest gap allowed and a noun phrase on either side.</summary>
    private const int MaxLead = 40;

    private readonly RulePlan _plan;
    private readonly Dictionary<ClausePlan, IReadOnlyList<PatternSequence>> _readings = new(ReferenceEqualityComparer.Instance);
    private readonly ClausePlan[][] _vetoes;

    public PatternSet(RulePlan plan)
    {
        _plan = plan;
        foreach (EventPlan @event in plan.Events)
        {
            foreach (ClausePlan clause in @event.Clauses)
            {
                if (clause.Pattern is not null) _readings.Add(clause, PatternSequence.Expand(clause.Pattern));
            }
        }
        _vetoes = [.. plan.Events.Select(VetoesOf)];
    }

    public IReadOnlyList<PatternSequence> ReadingsOf(ClausePlan clause) => _readings[clause];

    /// <summary>Adds the finding of a pattern that has one of its words at <paramref name="anchor"/>; the shortest one if there are several.</summary>
    public void Find(TriggerEntry entry, Sentence sentence, int anchor, List<Finding> findings)
    {
        EventPlan plan = _plan.Events[entry.Event];
        Finding? best = null;
        foreach (PatternSequence reading in _readings[plan.Clauses[entry.Clause]])
        {
            for (int start = anchor; start >= Math.Max(0, anchor - MaxLead); start--)
            {
                var matcher = new PatternMatcher(sentence, plan, reading.Elements, default);
                if (!matcher.TryMatchAt(start) || !matcher.Words.Contains(anchor)) continue;
                var found = new Finding(entry.Event, entry.Clause, matcher.Trigger, matcher.Trigger.End - 1, matcher.Words, matcher.Fillings);
                if (best is null || found.Fillings.Count > best.Fillings.Count) best = found;
                break;
            }
        }
        if (best is not null) findings.Add(best);
    }

    /// <summary>Removes every finding whose trigger lies in words that a <c>never</c> line of its event matches.</summary>
    public void Veto(Sentence sentence, List<Finding> findings) =>
        findings.RemoveAll(finding => IsVetoed(sentence, finding));

    private bool IsVetoed(Sentence sentence, Finding finding)
    {
        foreach (ClausePlan veto in _vetoes[finding.Event])
        {
            foreach (PatternSequence reading in _readings[veto])
            {
                for (int start = finding.Trigger.Start; start >= Math.Max(0, finding.Trigger.Start - MaxLead); start--)
                {
                    var matcher = new PatternMatcher(sentence, _plan.Events[finding.Event], reading.Elements, default);
                    if (matcher.TryMatchAt(start) && matcher.Words.Contains(finding.TriggerHead)) return true;
                }
            }
        }
        return false;
    }

    /// <summary>Own vetoes and those of every event it narrows.</summary>
    private ClausePlan[] VetoesOf(EventPlan @event)
    {
        var vetoes = new List<ClausePlan>();
        for (EventPlan? at = @event; at is not null; at = _plan.Events.FirstOrDefault(candidate => candidate.Name == at.Parent))
        {
            vetoes.AddRange(at.Clauses.Where(static clause => clause.Kind == ClauseKind.Never));
        }
        return [.. vetoes];
    }
}
