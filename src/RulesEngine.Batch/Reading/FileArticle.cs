using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>A file that is one article.</summary>
/// <param name="path">What to open; the origin's source is what to call it.</param>
public sealed class FileArticle(ArticleOrigin origin, string path, long byteCount, ReadingOptions options, bool isHtml) : PendingArticle(origin)
{
    public override long ByteCount => byteCount;

    public override ReadOutcome Read()
    {
        if (byteCount > options.MaxArticleBytes) return Failed(DeadLetterReasons.TooLarge, ReadingMessages.TooLarge(options));
        try
        {
            return WholeArticle.Decode(Origin, File.ReadAllBytes(path), isHtml);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(DeadLetterReasons.NotFound, ReadingMessages.Gone);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(DeadLetterReasons.Unreadable, ReadingMessages.Unreadable(problem));
        }
    }

    private ReadOutcome Failed(string reason, string message) => ReadOutcome.Failed(Origin.DeadLetter(reason, message));
}
