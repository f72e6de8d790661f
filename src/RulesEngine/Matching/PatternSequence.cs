using RulesEngine.Text;
using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>One way to read a pattern: its choices made, its optional parts in or out, so that only a list of plain elements is left to match.</summary>
public sealed record PatternSequence(IReadOnlyList<PatternPlan> Elements)
{
    /// <summary>Readings of one pattern beyond this many are not made; the compiler warns long before.</summary>
    private const int MaxReadings = 256;

    public static IReadOnlyList<PatternSequence> Expand(PatternPlan pattern)
    {
        var readings = new List<List<PatternPlan>> { new() };
        Append(pattern, pattern.Marked, readings);
        return [.. readings.Select(static reading => new PatternSequence(reading))];
    }

    private static void Append(PatternPlan pattern, bool marked, List<List<PatternPlan>> readings)
    {
        switch (pattern.Kind)
        {
            case PatternElementKind.Sequence:
                foreach (PatternPlan child in pattern.Children) Append(child, marked || child.Marked, readings);
                break;
            case PatternElementKind.Choice:
                AppendChoice(pattern.Children, marked, readings);
                break;
            default:
                PatternPlan leaf = marked && !pattern.Marked ? pattern with { Marked = true } : pattern;
                foreach (List<PatternPlan> reading in readings) reading.Add(leaf);
                break;
        }
    }

    private static void AppendChoice(EquatableArray<PatternPlan> alternatives, bool marked, List<List<PatternPlan>> readings)
    {
        var before = readings.ToList();
        readings.Clear();
        foreach (PatternPlan alternative in alternatives)
        {
            List<List<PatternPlan>> branch = [.. before.Select(static reading => new List<PatternPlan>(reading))];
            Append(alternative, marked || alternative.Marked, branch);
            readings.AddRange(branch.Take(MaxReadings - readings.Count));
        }
    }
}
