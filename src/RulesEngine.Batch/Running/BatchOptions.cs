namespace RulesEngine.Batch.Running;

/// <summary>How a run works.</summary>
public sealed record BatchOptions
{
    /// <summary>Threads that read and tag; two more find articles and write answers, which is little work.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Called from the thread that writes, after every chunk.</summary>
    public Action<BatchSummary>? OnProgress { get; init; }

    /// <summary>The run stops once it has more dead letters than this; null: never.</summary>
    public int? MaxErrors { get; init; }
}
