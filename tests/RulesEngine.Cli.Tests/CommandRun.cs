using System.Globalization;
using System.Text;
using RulesEngine.Articles;
using RulesEngine.Batch.Tests;
using RulesEngine.Cli.Tagging;

namespace RulesEngine.Cli.Tests;

/// <summary>Runs the command in this process and keeps what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] args) => Of(new Setting(), args);

    public static CommandRun Of(Setting setting, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Terminal terminal = new()
        {
            OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(setting.Input)),
            Output = setting.Output ?? output,
            Error = error,
            OutputIsTerminal = setting.OutputIsTerminal,
            HasColor = setting.HasColor,
            Width = 80,
            Interrupted = setting.Interrupted,
        };
        int code = new RulesEngineCommand(terminal, setting.Taggers, Open).Run(args);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Takes one tag from each end.</summary>
    private static Document Open(Article article)
    {
        int start = article.Content.IndexOf('>') + 1;
        string text = article.Content[start..article.Content.LastIndexOf('<')];
        TextSpan[] whole = [new TextSpan(0, text.Length)];
        return new Document(article, new CleanText(text, new OffsetMap([(0, start)]), whole), whole, static (document, index) => new Sentence(document, index, []));
    }

    /// <summary>What a test changes about the terminal.</summary>
    public sealed record Setting
    {
        public string Input { get; init; } = "";

        public Stream? Output { get; init; }

        public bool OutputIsTerminal { get; init; }

        public bool HasColor { get; init; }

        public CancellationToken Interrupted { get; init; }

        public ITaggerLoader Taggers { get; init; } = new FakeTaggerLoader();
    }

    private sealed class FakeTaggerLoader : ITaggerLoader
    {
        public TaggerSource Load(string? folder, bool ignoreBadRules, TextWriter report) => new(static () => new FakeTagger(), FakeTagger.Identity);
    }
}
