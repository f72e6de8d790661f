namespace RulesEngine.Cli;

/// <summary>Everything a command reads and writes, so that tests run commands as the program does.</summary>
public sealed record Terminal
{
    public required Func<Stream> OpenStandardInput { get; init; }

    /// <summary>Results; bytes, because most results are lines of JSON.</summary>
    public required Stream Output { get; init; }

    /// <summary>Messages to people.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True where a person sees <see cref="Output"/>.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>In characters, of what a person sees.</summary>
    public int Width { get; init; } = 100;

    /// <summary>True where colour and underline may be used.</summary>
    public bool HasColor { get; init; }

    /// <summary>Set by Ctrl-C.</summary>
    public CancellationToken Interrupted { get; init; }
}
