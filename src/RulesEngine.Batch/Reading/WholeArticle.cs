using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>Makes an article of all the bytes of a file or stream.</summary>
internal static class WholeArticle
{
    public static ReadOutcome Decode(ArticleOrigin origin, ReadOnlySpan<byte> bytes, bool isHtml)
    {
        string content = TextDecoding.Decode(bytes, out ReadingFlaws flaws);
        if (string.IsNullOrWhiteSpace(content))
        {
            return ReadOutcome.Failed(origin.DeadLetter(DeadLetterReasons.Empty, ReadingMessages.Empty(bytes.Length)));
        }
        return ReadOutcome.Read(new Article(origin.Id, origin.Source, content, origin.Published, IsHtml: isHtml), flaws);
    }
}
