namespace RulesEngine.Batch.Writing;

/// <summary>Reason codes of dead letters. Scripts select on them, so none is ever renamed.</summary>
public static class DeadLetterReasons
{
    /// <summary>An earlier article of the run has the same id.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>The article has no character but white space.</summary>
    public const string Empty = "empty";

    /// <summary>The line is not JSON.</summary>
    public const string BadJson = "bad-json";

    /// <summary>The line is JSON, but no object.</summary>
    public const string NotAnObject = "not-an-object";

    /// <summary>The object has neither <c>text</c> nor <c>html</c>.</summary>
    public const string NoText = "no-text";

    /// <summary>A field the run depends on has the wrong JSON type.</summary>
    public const string BadField = "bad-field";

    /// <summary>A line of a <c>metadata.jsonl</c> is no <c>{"file": …, "published": …}</c>.</summary>
    public const string BadMetadata = "bad-metadata";

    /// <summary>Larger than <see cref="Reading.ReadingOptions.MaxArticleBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The file was gone when its turn came.</summary>
    public const string NotFound = "not-found";

    /// <summary>The file or folder could not be opened or read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The engine threw on this article.</summary>
    public const string AnalysisFailed = "analysis-failed";
}
