namespace RulesEngine.Cli;

/// <summary>Something a person can mend. The message says what happened, where, and the next step.</summary>
public sealed class UserException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;
}
