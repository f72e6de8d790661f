using System.CommandLine;
using System.CommandLine.Parsing;
using RulesEngine.Articles;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;
using RulesEngine.Cli.Rendering;

namespace RulesEngine.Cli.Commands;

/// <summary>The options that commands which read articles share.</summary>
internal sealed class InputOptions
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (their *.txt, *.html and *.jsonl), quoted wildcards such as 'news/**/*.txt', or - for standard input.",
    };

    public Option<DateOnly?> Published { get; } = new("--published")
    {
        HelpName = "DATE",
        Description = "Publication date, such as 2024-10-25, of articles that do not bring their own.",
        CustomParser = ParseDate,
    };

    public Option<string?> Format { get; } = new("--format")
    {
        HelpName = "text|html|jsonl",
        Description = "How to read standard input and files whose name does not say what they are.",
    };

    public Option<string> Offsets { get; } = new("--offsets")
    {
        HelpName = "codepoints|utf16|utf8",
        Description = "What start and end count.",
        DefaultValueFactory = static _ => "codepoints",
    };

    public InputOptions()
    {
        Format.AcceptOnlyFromAmong("text", "html", "jsonl");
        Offsets.AcceptOnlyFromAmong("codepoints", "utf16", "utf8");
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        command.Options.Add(Published);
        command.Options.Add(Format);
        command.Options.Add(Offsets);
    }

    public OffsetUnit OffsetUnit(ParseResult parsed) => parsed.GetValue(Offsets) switch
    {
        "utf16" => Batch.Writing.OffsetUnit.Utf16,
        "utf8" => Batch.Writing.OffsetUnit.Utf8,
        _ => Batch.Writing.OffsetUnit.CodePoints,
    };

    /// <summary>The articles of the inputs.</summary>
    /// <param name="outputs">Files that the run itself writes.</param>
    /// <exception cref="UserException">An input names nothing.</exception>
    public IEnumerable<PendingArticle> Open(ParseResult parsed, Terminal terminal, params IReadOnlyList<string> outputs)
    {
        string[] inputs = parsed.GetRequiredValue(Inputs);
        if (ArticleReader.FindMissing(inputs).FirstOrDefault() is { } missing) throw new UserException(ExitCodes.Usage, Missing(parsed, missing));
        ReadingOptions options = new() { Published = parsed.GetValue(Published), Format = FormatOf(parsed), ExcludedPaths = outputs };
        return new ArticleReader(options, terminal.OpenStandardInput).Read(inputs);
    }

    /// <summary>Reads the articles one after the other; those that cannot be read are told as messages.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UserException">An input names nothing, or the output cannot be written.</exception>
    public int ForEachArticle(ParseResult parsed, Terminal terminal, Action<Article> use)
    {
        int code = ExitCodes.Done;
        foreach (PendingArticle pending in Open(parsed, terminal))
        {
            if (terminal.Interrupted.IsCancellationRequested) return ExitCodes.Interrupted;
            ReadOutcome outcome = pending.Read();
            if (outcome.IsArticle)
            {
                Use(outcome.Article, use);
                continue;
            }
            terminal.Error.WriteLine(Wording.Of(outcome.DeadLetter));
            code = ExitCodes.DoneWithDeadLetters;
        }
        return code;
    }

    private static void Use(Article article, Action<Article> use)
    {
        try
        {
            use(article);
        }
        catch (IOException problem)
        {
            throw new UserException(ExitCodes.Failed, Wording.OutputFailed(problem), problem);
        }
    }

    private ArticleFormat? FormatOf(ParseResult parsed) => parsed.GetValue(Format) switch
    {
        "text" => ArticleFormat.Text,
        "html" => ArticleFormat.Html,
        "jsonl" => ArticleFormat.JsonLines,
        _ => null,
    };

    private static string Missing(ParseResult parsed, string input)
    {
        if (input.StartsWith("--", StringComparison.Ordinal))
        {
            return $"there is no option '{input}'; 'rulesengine {parsed.CommandResult.Command.Name} --help' lists them";
        }
        return input.AsSpan().IndexOfAny('*', '?') >= 0
            ? $"no file matches '{input}'; check the folder and the pattern, nothing was read"
            : $"there is no file or folder '{input}'; check the spelling, nothing was read";
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (PublicationDate.TryParse(text, out DateOnly? date) && date is not null) return date;
        result.AddError($"--published: '{text}' is no date; write it as year-month-day, such as 2024-10-25");
        return null;
    }
}
