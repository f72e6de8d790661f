using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>An article that was found but not read yet. Finding runs on one thread and only looks at names and line ends;
/// reading, decoding and parsing run on the workers.</summary>
public abstract class PendingArticle(ArticleOrigin origin)
{
    public ArticleOrigin Origin { get; } = origin;

    /// <summary>About how much work it is; used to share articles out.</summary>
    public abstract long ByteCount { get; }

    /// <summary>True: nothing more is known to follow at once, so whoever gathers articles should not wait for the next.</summary>
    public virtual bool EndsBuffer => false;

    /// <summary>Reads it. Never throws for what the input holds; called once, from any thread.</summary>
    public abstract ReadOutcome Read();
}

/// <summary>A place where an article was expected and none can be read.</summary>
public sealed class UnreadableArticle(DeadLetter deadLetter)
    : PendingArticle(new ArticleOrigin(deadLetter.Id, deadLetter.Source, deadLetter.Offset))
{
    public override long ByteCount => 0;

    public override ReadOutcome Read() => ReadOutcome.Failed(deadLetter);
}
