namespace RulesEngine.Text.Plans;

/// <summary>A named field of an expected event: a role, or <c>when</c>, <c>status</c>, <c>source</c>, <c>quantity</c>, <c>published</c>.</summary>
/// <param name="Values">Expected texts or heads; empty for <c>none</c>.</param>
public sealed record ExpectedField(string Name, EquatableArray<string> Values);

/// <summary>One event an example lists.</summary>
/// <param name="Event">Name of the event expected.</param>
public sealed record ExpectedEvent(string Event, EquatableArray<ExpectedField> Fields);

/// <summary>An <c>example</c> or <c>counterexample</c> of a rule file.</summary>
/// <param name="Event">The event it stands under: an example holds when exactly the expected events of this type are found in the text.</param>
/// <param name="Expected">Empty for a counterexample.</param>
/// <param name="Published">ISO date; null: unknown.</param>
/// <param name="Line">One-based line of the example.</param>
public sealed record ExamplePlan(
    string Event,
    string Text,
    EquatableArray<ExpectedEvent> Expected,
    string? Published,
    string File,
    int Line,
    int Column);
