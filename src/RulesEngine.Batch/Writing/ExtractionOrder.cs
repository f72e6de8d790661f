using RulesEngine.Events;

namespace RulesEngine.Batch.Writing;

/// <summary>The order of an article's events wherever they are listed.</summary>
public static class ExtractionOrder
{
    /// <summary>By trigger start, then type; where two still tie, by trigger end, then rule.</summary>
    /// <param name="includeRejected">False: events whose decision is <c>reject</c> are left out.</param>
    public static ExtractionFacts[] Sort(IEnumerable<Extraction> extractions, bool includeRejected) =>
    [
        .. extractions
            .Select(static extraction => extraction.Facts)
            .Where(facts => includeRejected || facts.Decision != Decision.Reject)
            .OrderBy(static facts => facts.Trigger.Span.Start)
            .ThenBy(static facts => facts.Type, StringComparer.Ordinal)
            .ThenBy(static facts => facts.Trigger.Span.End)
            .ThenBy(static facts => facts.Rule, StringComparer.Ordinal),
    ];
}
