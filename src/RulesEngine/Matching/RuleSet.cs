using RulesEngine.Events;
using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>Rules ready to run. The generator fills one in at build time; the interpreter is the other implementation.</summary>
public abstract class RuleSet(RulePlan plan, ClauseLines lines)
{
    public RulePlan Plan { get; } = plan;

    public ClauseLines Lines { get; } = lines;

    /// <summary>Adds every clause that holds in <paramref name="sentence"/>, in any order; the engine chooses among them.</summary>
    public abstract void Find(Sentence sentence, List<Finding> findings);

    /// <summary>Makes the event object of the plan's event at <paramref name="eventIndex"/>: a typed one in generated rule sets.</summary>
    public virtual Extraction Create(int eventIndex, ExtractionFacts facts) => new(facts);
}
