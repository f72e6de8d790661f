using RulesEngine.Text;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>One line of a lexicon file.</summary>
/// <param name="Name">As written: a capital makes it a name, a small letter a common noun.</param>
/// <param name="Entity">Id such as <c>country/RU</c>; null for none.</param>
/// <param name="From">First day on which the row holds, ISO date; null: always did.</param>
/// <param name="To">Last day on which it holds; null: still does.</param>
public readonly record struct LexiconRow(string Name, MentionKinds Kind, string? Entity, string? From, string? To);
