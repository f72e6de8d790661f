using System.Diagnostics.CodeAnalysis;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>An article, or why there is none.</summary>
public sealed class ReadOutcome
{
    private ReadOutcome(Article? article, DeadLetter? deadLetter, ReadingFlaws flaws)
    {
        Article = article;
        DeadLetter = deadLetter;
        Flaws = flaws;
    }

    public Article? Article { get; }

    public DeadLetter? DeadLetter { get; }

    public ReadingFlaws Flaws { get; }

    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(DeadLetter))]
    public bool IsArticle => Article is not null;

    public static ReadOutcome Read(Article article, ReadingFlaws flaws) => new(article, null, flaws);

    public static ReadOutcome Failed(DeadLetter deadLetter) => new(null, deadLetter, ReadingFlaws.None);
}
