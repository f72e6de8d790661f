using System.Globalization;

namespace RulesEngine.Batch.Reading;

/// <summary>What people are told about inputs that cannot be read: what happened, then the next step.</summary>
internal static class ReadingMessages
{
    public const string Gone = "the file was there when the run began and is gone now";

    public static string Empty(int byteCount) => byteCount == 0
        ? "the file is empty"
        : "the file holds nothing but white space";

    public static string TooLarge(ReadingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"larger than {options.MaxArticleBytes} bytes, which no article is; if these are many articles, write one a line as JSON into a .jsonl file");

    /// <summary>The system's own words, without the path that the dead letter names anyway.</summary>
    public static string Unreadable(Exception problem) => problem is UnauthorizedAccessException
        ? "no permission to read it, or it is a folder; check it with 'ls -l'"
        : "reading failed: " + problem.Message;
}
