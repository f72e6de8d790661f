using System.Diagnostics.CodeAnalysis;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>An article, or why there is none.</summary>
public sealed class ReadOutcome
{
    private ReadOutcome(Article? article, DeadLetter? deadLetter, bool hasBadBytes)
    {
        Article = article;
        DeadLetter = deadLetter;
        HasBadBytes = hasBadBytes;
    }

    public Article? Article { get; }

    public DeadLetter? DeadLetter { get; }

    /// <summary>True: some bytes were no text and were read as U+FFFD.</summary>
    public bool HasBadBytes { get; }

    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(DeadLetter))]
    public bool IsArticle => Article is not null;

    public static ReadOutcome Read(Article article, bool hasBadBytes) => new(article, null, hasBadBytes);

    public static ReadOutcome Failed(DeadLetter deadLetter) => new(null, deadLetter, false);
}
