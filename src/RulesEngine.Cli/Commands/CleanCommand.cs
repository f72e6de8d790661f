using System.CommandLine;
using System.Text;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Layers;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine clean</c>: the article in the page, with its offsets.</summary>
internal sealed class CleanCommand : Command
{
    private readonly InputOptions _input = new();

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON lines to the terminal too." };

    private readonly Option<bool> _plain = new("--plain") { Description = "Write the bare text, into a file or pipe too." };

    private readonly Terminal _terminal;
    private readonly Func<Article, Document> _open;

    /// <param name="open">Cleans an article.</param>
    public CleanCommand(Terminal terminal, Func<Article, Document> open)
        : base("clean", "Show the article's own text, without what surrounds it on the page.")
    {
        _terminal = terminal;
        _open = open;
        _input.AddTo(this);
        Options.Add(_json);
        Options.Add(_plain);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        bool isPlain = parsed.GetValue(_plain) || (_terminal.OutputIsTerminal && !parsed.GetValue(_json));
        OffsetUnit unit = _input.OffsetUnit(parsed);
        return _input.ForEachArticle(parsed, _terminal, article =>
        {
            Document document = _open(article);
            if (isPlain) _terminal.Output.Write(Encoding.UTF8.GetBytes(document.Text + "\n"));
            else WriteJson(document, unit);
        });
    }

    private void WriteJson(Document document, OffsetUnit unit)
    {
        using (Utf8JsonWriter json = new(_terminal.Output, JsonLines.Options)) CleanTextJson.Write(json, document, unit);
        _terminal.Output.Write("\n"u8);
    }
}
