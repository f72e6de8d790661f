namespace RulesEngine.Batch.Running;

public enum BatchEnd
{
    Completed,

    /// <summary>Cancelled; what was written are whole lines, from the first article on.</summary>
    Interrupted,

    /// <summary>More dead letters than <see cref="BatchOptions.MaxErrors"/>.</summary>
    TooManyErrors,
}

/// <summary>How many articles have a flaw, and where the first of them stands.</summary>
public readonly record struct FlawCount(long Articles, string? First)
{
    internal FlawCount Plus(string source) => new(Articles + 1, First ?? source);
}

/// <summary>What a run did, or has done so far.</summary>
public sealed record BatchSummary
{
    public BatchEnd End { get; init; }

    /// <summary>Articles tagged and written.</summary>
    public long Articles { get; init; }

    public long Events { get; init; }

    public long DeadLetters { get; init; }

    /// <summary>Articles with <see cref="Reading.ReadingFlaws.BadBytes"/>.</summary>
    public FlawCount BadBytes { get; init; }

    /// <summary>Articles with <see cref="Reading.ReadingFlaws.BadDate"/>.</summary>
    public FlawCount BadDates { get; init; }

    /// <summary>UTF-16 code units tagged, markup included.</summary>
    public long Characters { get; init; }
}
