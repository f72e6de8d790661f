namespace RulesEngine.Articles;

/// <summary>The article's own text: page furniture, tags and entities gone, paragraphs kept apart by a blank line.</summary>
/// <param name="Text">What is tagged; every span inside the engine is in UTF-16 code units of it.</param>
/// <param name="Offsets">The way back to <see cref="Article.Content"/>.</param>
/// <param name="Paragraphs">Ascending, disjoint stretches of <paramref name="Text"/>.</param>
public sealed record CleanText(string Text, OffsetMap Offsets, IReadOnlyList<TextSpan> Paragraphs);
