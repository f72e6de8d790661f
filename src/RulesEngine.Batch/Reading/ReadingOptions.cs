namespace RulesEngine.Batch.Reading;

/// <summary>The form of an article in a file.</summary>
public enum ArticleFormat
{
    Text,
    Html,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,
}

/// <summary>How inputs are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Publication date of articles that do not bring their own; it goes before <c>metadata.jsonl</c>.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Form of standard input and of files whose name does not tell it; null: standard input is looked at, files are text.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>Larger articles are dead letters: a file without line breaks must not be able to fill the memory.</summary>
    public int MaxArticleBytes { get; init; } = 64 << 20;

    /// <summary>Files that are never articles, though they lie in a folder that is read: the run's own output.</summary>
    public IReadOnlyList<string> ExcludedPaths { get; init; } = [];
}
