using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RulesEngine.Articles;
using RulesEngine.Cli.Commands;
using RulesEngine.Cli.Tagging;

namespace RulesEngine.Cli;

/// <summary>The command <c>rulesengine</c> with all its subcommands.</summary>
public sealed class RulesEngineCommand : Command
{
    private readonly Terminal _terminal;

    /// <param name="open">Cleans an article and cuts it into sentences.</param>
    public RulesEngineCommand(Terminal terminal, ITaggerLoader taggers, Func<Article, Document> open)
        : base("rulesengine", "Finds events in news articles by rules that people write.")
    {
        _terminal = terminal;
        Options.Add(new HelpOption());
        Options.Add(new VersionOption());
        Subcommands.Add(new TagCommand(terminal, taggers));
        Subcommands.Add(new CleanCommand(terminal, open));
    }

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(params IReadOnlyList<string> args)
    {
        using StreamWriter output = new(_terminal.Output, leaveOpen: true);
        ParseResult parsed = Parse(args);
        if (parsed.Action is ParseErrorAction errors) errors.ShowHelp = false;
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = _terminal.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (UserException problem)
        {
            _terminal.Error.WriteLine("rulesengine: " + problem.Message);
            return problem.ExitCode;
        }
    }
}
