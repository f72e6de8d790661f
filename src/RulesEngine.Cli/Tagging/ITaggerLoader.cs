using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Cli.Tagging;

/// <summary>Taggers for one set of rules.</summary>
/// <param name="Create">Makes one for one thread.</param>
/// <param name="Identity">What its answers are signed with.</param>
public sealed record TaggerSource(Func<IArticleTagger> Create, RunIdentity Identity);

/// <summary>Makes taggers of rules.</summary>
public interface ITaggerLoader
{
    /// <param name="folder">Of the rules; null: the rules that come with the program.</param>
    /// <param name="ignoreBadRules">False: rules with errors are refused.</param>
    /// <param name="report">Gets the messages about the rules.</param>
    /// <exception cref="UserException">There are no rules, or they have errors.</exception>
    TaggerSource Load(string? folder, bool ignoreBadRules, TextWriter report);
}
