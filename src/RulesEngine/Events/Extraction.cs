using RulesEngine.Text;

namespace RulesEngine.Events;

/// <summary>One event found, with where it stands, who claims it, whether it happened, and which line of which rule file found it.</summary>
/// <remarks>Rule sets compiled by the generator derive one record per declared event from it, with a property per role.</remarks>
public record Extraction(ExtractionFacts Facts)
{
    /// <summary>The declared type that the code table and the scorer know: <c>visit</c>.</summary>
    public string Type => Facts.Type;

    /// <summary>The narrowest rule that holds: <c>summit-visit</c>.</summary>
    public string Rule => Facts.Rule;

    public EventStatus Status => Facts.Status;

    public bool Hedged => Facts.Hedged;

    public Claimant? Source => Facts.Source;

    /// <summary>The fillers of a role; empty where nothing fills it.</summary>
    public ArgumentList Role(string name) => Facts.Roles.TryGetValue(name, out ArgumentList? arguments) ? arguments : ArgumentList.Empty;
}
