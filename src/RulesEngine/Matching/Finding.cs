using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>What fills one role of a finding.</summary>
/// <param name="Role">Index into the event's roles.</param>
/// <param name="Token">Head of the filling phrase.</param>
public readonly record struct Filling(int Role, int Token);

/// <summary>One clause of one rule that holds at one trigger, before the choice among several and before circumstances.</summary>
/// <param name="Event">Index into <see cref="RulePlan.Events"/>.</param>
/// <param name="Clause">Index into the event's clauses.</param>
/// <param name="Trigger">The words that report the event.</param>
/// <param name="TriggerHead">The one of them that the sentence tree knows.</param>
/// <param name="Words">From the first to the last token that the clause took.</param>
/// <param name="Fillings">In the order of the clause's places; coordination members follow their first.</param>
public sealed record Finding(
    int Event,
    int Clause,
    TokenSpan Trigger,
    int TriggerHead,
    TokenSpan Words,
    IReadOnlyList<Filling> Fillings);
