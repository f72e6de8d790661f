namespace RulesEngine.Batch.Running;

public enum BatchEnd
{
    Completed,

    /// <summary>Cancelled; what was written are whole lines, from the first article on.</summary>
    Interrupted,

    /// <summary>More dead letters than <see cref="BatchOptions.MaxErrors"/>.</summary>
    TooManyErrors,
}

/// <summary>What a run did, or has done so far.</summary>
public sealed record BatchSummary
{
    public BatchEnd End { get; init; }

    /// <summary>Articles tagged and written.</summary>
    public long Articles { get; init; }

    public long Events { get; init; }

    public long DeadLetters { get; init; }

    /// <summary>Articles in which some bytes were no text and were read as U+FFFD.</summary>
    public long ArticlesWithBadBytes { get; init; }

    /// <summary>UTF-16 code units tagged, markup included.</summary>
    public long Characters { get; init; }
}
