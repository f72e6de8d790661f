using RulesEngine.Mentions.Lexicons;

namespace RulesEngine.Mentions;

/// <summary>A stretch of tokens that is one name, whatever the parser made of its inside.</summary>
/// <param name="Entry">What the gazetteer knows of it; null for a run of capitalised words that it does not know.</param>
internal readonly record struct NameUnit(TokenSpan Span, GazetteerEntry? Entry);
