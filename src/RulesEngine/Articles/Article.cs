namespace RulesEngine.Articles;

/// <summary>One article as read. Immutable; <see cref="Content"/> is what every offset of the output refers to.</summary>
/// <param name="Id">Unique within a run.</param>
/// <param name="Source">Where the article came from, as given.</param>
/// <param name="Content">The decoded input, markup included, without a byte-order mark.</param>
/// <param name="Published">Publication date; null: unknown.</param>
/// <param name="Title">A separate title is context and is not tagged; null: none.</param>
/// <param name="IsHtml">True where <paramref name="Content"/> is a web page, false where it is plain text that may hold left-over tags.</param>
public sealed record Article(string Id, string Source, string Content, DateOnly? Published = null, string? Title = null, bool IsHtml = false)
{
    /// <summary>An article that consists of nothing but its text.</summary>
    public static Article FromText(string text, DateOnly? published = null) => new("text", "text", text, published);
}
