namespace RulesEngine.Batch.Reading;

/// <summary>Tells the form of an article from its file's name, or from its first bytes where there is no name.</summary>
internal static class ArticleFormats
{
    /// <summary>What a folder's files are read as; null: not an article.</summary>
    public static ArticleFormat? InFolders(string name) => Path.GetExtension(name.AsSpan()) switch
    {
        ".txt" => ArticleFormat.Text,
        ".html" => ArticleFormat.Html,
        ".jsonl" => ArticleFormat.JsonLines,
        _ => null,
    };

    public static ArticleFormat Of(string name, ReadingOptions options) => Path.GetExtension(name.AsSpan()) switch
    {
        ".htm" or ".xhtml" => ArticleFormat.Html,
        ".ndjson" => ArticleFormat.JsonLines,
        _ => InFolders(name) ?? options.Format ?? ArticleFormat.Text,
    };

    /// <summary>Guesses from the first character that is no white space: an object begins with a brace, a page with a tag.</summary>
    public static ArticleFormat Guess(ReadOnlySpan<byte> start)
    {
        int first = start.IndexOfAnyExcept("\uFEFF \t\r\n\0"u8);
        if (TextDecoding.Utf16Of(start) is not null) first = start[2..].IndexOfAnyExcept(" \t\r\n\0"u8) + 2;
        return (first < 0 ? (byte)0 : start[first]) switch
        {
            (byte)'{' => ArticleFormat.JsonLines,
            (byte)'<' => ArticleFormat.Html,
            _ => ArticleFormat.Text,
        };
    }
}
