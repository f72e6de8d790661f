namespace RulesEngine.Cli;

/// <summary>What scripts read from a run; part of the contract.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The run failed, or a command that checks something found something.</summary>
    public const int Failed = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;

    public const int DoneWithDeadLetters = 3;

    /// <summary>More errors than <c>--max-errors</c> allows.</summary>
    public const int TooManyErrors = 65;

    /// <summary>Another run is writing the output; try later.</summary>
    public const int OutputInUse = 75;

    public const int Interrupted = 130;
}
