using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>A clause that a word may trigger.</summary>
public readonly record struct TriggerEntry(int Event, int Clause, Phrase Phrase);

/// <summary>From the head word of a trigger to the clauses that hang on it: what makes the work per token independent of how many rules there are.</summary>
public sealed class TriggerIndex
{
    private readonly Dictionary<string, TriggerEntry[]> _byWord;

    public TriggerIndex(RulePlan plan)
    {
        var entries = new Dictionary<string, List<TriggerEntry>>(StringComparer.Ordinal);
        for (int e = 0; e < plan.Events.Count; e++)
        {
            for (int c = 0; c < plan.Events[e].Clauses.Count; c++)
            {
                ClausePlan clause = plan.Events[e].Clauses[c];
                if (clause.Kind is ClauseKind.Frame or ClauseKind.Noun or ClauseKind.Pattern) Add(entries, e, c, clause);
            }
        }
        _byWord = entries.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    public ReadOnlySpan<TriggerEntry> this[string word] => _byWord.TryGetValue(word, out TriggerEntry[]? found) ? found : [];

    private static void Add(Dictionary<string, List<TriggerEntry>> entries, int e, int c, ClausePlan clause)
    {
        foreach (Phrase phrase in clause.Triggers)
        {
            string key = phrase.HeadWord.Text;
            if (!entries.TryGetValue(key, out List<TriggerEntry>? list)) entries.Add(key, list = []);
            list.Add(new TriggerEntry(e, c, phrase));
        }
    }
}
