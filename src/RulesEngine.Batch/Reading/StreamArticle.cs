using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>A stream that is one article: standard input.</summary>
public sealed class StreamArticle(ArticleOrigin origin, Stream stream, ReadingOptions options, bool isHtml) : PendingArticle(origin)
{
    public override long ByteCount => 0;

    public override ReadOutcome Read()
    {
        try
        {
            using MemoryStream whole = new();
            byte[] buffer = new byte[64 << 10];
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                whole.Write(buffer, 0, count);
                if (whole.Length > options.MaxArticleBytes) return Failed(DeadLetterReasons.TooLarge, ReadingMessages.TooLarge(options));
            }
            return WholeArticle.Decode(Origin, whole.GetBuffer().AsSpan(0, (int)whole.Length), isHtml);
        }
        catch (IOException problem)
        {
            return Failed(DeadLetterReasons.Unreadable, ReadingMessages.Unreadable(problem));
        }
    }

    private ReadOutcome Failed(string reason, string message) => ReadOutcome.Failed(Origin.DeadLetter(reason, message));
}
