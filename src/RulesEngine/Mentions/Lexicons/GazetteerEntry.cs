using RulesEngine.Text;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>A name as the gazetteer keeps it.</summary>
/// <param name="Letters">The name without its spaces, so that it matches however its hyphens and apostrophes were cut into tokens.</param>
/// <param name="IsDemonym">True for "Latvian", "Latvians": the adjective and the people, not the country's own name.</param>
public sealed record GazetteerEntry(string Letters, MentionKinds Kinds, string? Entity, bool IsDemonym);
