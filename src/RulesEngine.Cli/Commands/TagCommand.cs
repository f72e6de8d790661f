using System.CommandLine;
using System.Diagnostics;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Running;
using RulesEngine.Batch.Writing;
using RulesEngine.Cli.Rendering;
using RulesEngine.Cli.Tagging;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine tag</c>: articles in, events out.</summary>
internal sealed class TagCommand : Command
{
    private readonly InputOptions _input = new();

    private readonly Option<string?> _out = new("--out", "-o")
    {
        HelpName = "FILE",
        Description = "Write JSON lines to FILE; it gets its name when it is whole.",
    };

    private readonly Option<string?> _deadLetters = new("--dead-letters")
    {
        HelpName = "FILE",
        Description = "Where articles go that cannot be read or analysed. Default: the --out file with .dead.jsonl added.",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        HelpName = "N",
        Description = "Threads. The output is the same for any number.",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    private readonly Option<int?> _maxErrors = new("--max-errors") { HelpName = "N", Description = "Stop after more dead letters than this." };

    private readonly Option<bool> _all = new("--all") { Description = "Write rejected events too." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON lines to the terminal too." };

    private readonly Option<string?> _rules = new("--rules") { HelpName = "DIR", Description = "Use the rules in DIR instead of those that come with the program." };

    private readonly Option<bool> _ignoreBadRules = new("--ignore-bad-rules") { Description = "Go on without rules that have errors." };

    private readonly Terminal _terminal;
    private readonly ITaggerLoader _taggers;

    public TagCommand(Terminal terminal, ITaggerLoader taggers)
        : base("tag", "Find events in articles; one JSON line an article.")
    {
        _terminal = terminal;
        _taggers = taggers;
        _input.AddTo(this);
        foreach (Option option in new Option[] { _out, _deadLetters, _jobs, _maxErrors, _all, _json, _rules, _ignoreBadRules }) Options.Add(option);
        _jobs.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs: at least one thread is needed");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string? path = parsed.GetValue(_out);
        string? deadLetterPath = parsed.GetValue(_deadLetters) ?? (path is null ? null : path + ".dead.jsonl");
        IEnumerable<PendingArticle> articles = _input.Open(parsed, _terminal, [.. new[] { path, deadLetterPath }.OfType<string>()]);
        TaggerSource taggers = _taggers.Load(parsed.GetValue(_rules), parsed.GetValue(_ignoreBadRules), _terminal.Error);

        using TagOutput output = TagOutput.Open(_terminal, path, deadLetterPath);
        ProgressLine? progress = _terminal.ErrorIsTerminal && path is not null ? new ProgressLine(_terminal.Error) : null;
        BatchRunner runner = new(taggers.Create, WriterFor(parsed, path, taggers.Identity), OptionsFor(parsed, progress));
        BatchSummary summary = output.Run(runner, articles);
        progress?.Clear();
        new RunReport(_terminal.Error).Write(summary, output, watch.Elapsed);
        return ExitCodeOf(summary);
    }

    private BatchOptions OptionsFor(ParseResult parsed, ProgressLine? progress) => new()
    {
        Jobs = parsed.GetValue(_jobs),
        MaxErrors = parsed.GetValue(_maxErrors),
        OnProgress = progress is null ? null : progress.Show,
    };

    private Func<IArticleWriter> WriterFor(ParseResult parsed, string? path, RunIdentity identity)
    {
        bool all = parsed.GetValue(_all);
        bool isRead = _terminal.OutputIsTerminal && path is null && !parsed.GetValue(_json);
        if (isRead) return () => new EventRenderer(_terminal, all);
        ExtractionJson form = new(identity, _input.OffsetUnit(parsed), all);
        return () => new JsonLineWriter(form);
    }

    private static int ExitCodeOf(BatchSummary summary) => summary.End switch
    {
        BatchEnd.Interrupted => ExitCodes.Interrupted,
        BatchEnd.TooManyErrors => ExitCodes.TooManyErrors,
        _ => summary.DeadLetters > 0 ? ExitCodes.DoneWithDeadLetters : ExitCodes.Done,
    };
}
