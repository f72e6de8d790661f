using RulesEngine.Text;

namespace RulesEngine.Events;

/// <summary>All fields of an extraction. Spans are UTF-16 code units of <see cref="Articles.Article.Content"/>, the text as read.</summary>
public sealed record ExtractionFacts
{
    public required string Type { get; init; }

    public required string Rule { get; init; }

    /// <summary>PLOVER and CAMEO code by the event's status; null where the code table has no row.</summary>
    public EventCodes? Codes { get; init; }

    public required Stretch Trigger { get; init; }

    public required TextSpan Sentence { get; init; }

    /// <summary>Role name to fillers, in the order the rule declares its roles; roles without a filler are absent.</summary>
    public required IReadOnlyDictionary<string, ArgumentList> Roles { get; init; }

    public EventStatus Status { get; init; }

    /// <summary>Reported with doubt and without a named claimant ("reportedly").</summary>
    public bool Hedged { get; init; }

    public Claimant? Source { get; init; }

    public EventTime? When { get; init; }

    public EventQuantity? Quantity { get; init; }

    public Decision Decision { get; init; }

    /// <summary>Why the find is in doubt; empty where nothing is.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public required Provenance Why { get; init; }
}

/// <summary>A stretch of the article. <see cref="Text"/> is what a reader sees; in HTML it may differ from the slice.</summary>
public sealed record Stretch(string Text, TextSpan Span);

/// <param name="Plover">Null where the table has none for this status.</param>
public sealed record EventCodes(string? Plover, string? Cameo);

/// <param name="Cue">The word that attributes the clause to the claimant ("confirmed", "according to").</param>
public sealed record Claimant(string Text, TextSpan Span, string Cue);

/// <param name="From">First day, inclusive; null: unresolved.</param>
/// <param name="To">Last day, inclusive; null: unresolved.</param>
/// <param name="How"><c>explicit</c>, <c>relative</c> (against the publication date) or <c>unresolved</c>.</param>
public sealed record EventTime(string Text, TextSpan Span, DateOnly? From, DateOnly? To, string How);

/// <param name="Unit">What is counted ("troops") or a currency; null: unknown.</param>
/// <param name="Approximate">True under "about", "an estimated", "at least", "thousands of" and their like.</param>
public sealed record EventQuantity(string Text, TextSpan Span, decimal Value, string? Unit, bool Approximate);

public enum Decision
{
    Accept,
    Review,
    Reject,
}

/// <summary>The clause of the rule file that matched.</summary>
/// <param name="Line">One-based.</param>
public sealed record Provenance(string File, int Line, string Clause);
