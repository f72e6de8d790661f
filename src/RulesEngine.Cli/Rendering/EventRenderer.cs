using System.Buffers;
using System.Globalization;
using System.Text;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;
using Spectre.Console;

namespace RulesEngine.Cli.Rendering;

/// <summary>Shows events to a person: each in its sentence, trigger and roles in colour, with the rule line that found it.</summary>
internal sealed class EventRenderer : IArticleWriter
{
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly bool _includeRejected;

    /// <param name="includeRejected">True: rejected events are shown too.</param>
    public EventRenderer(Terminal terminal, bool includeRejected)
    {
        _includeRejected = includeRejected;
        _console = Consoles.For(terminal, _text);
    }

    /// <summary>An article without events says nothing: a person looks for what was found.</summary>
    public int Write(IBufferWriter<byte> output, Article article, IReadOnlyList<Extraction> extractions)
    {
        ExtractionFacts[] events = ExtractionOrder.Sort(extractions, _includeRejected);
        if (events.Length == 0) return 0;
        _text.GetStringBuilder().Clear();
        WriteHeader(article, events.Length);
        foreach (ExtractionFacts found in events) WriteEvent(article, found);
        Encoding.UTF8.GetBytes(_text.ToString(), output);
        return events.Length;
    }

    private void WriteHeader(Article article, int events)
    {
        Paragraph header = new();
        header.Append(article.Source, new Style(decoration: Decoration.Bold));
        if (article.Published is { } published) header.Append("  " + published.ToString("O", CultureInfo.InvariantCulture), Styles.Dim);
        if (article.Title is { } title) header.Append("  " + title);
        header.Append("  " + Wording.Count(events, "event") + "\n", Styles.Dim);
        _console.Write(header);
    }

    private void WriteEvent(Article article, ExtractionFacts found)
    {
        RoleColors colors = new(found);
        _console.Write(new Padder(Headline(found), new Padding(2, 0, 0, 0)));
        _console.Write(new Padder(new HighlightedSentence(article, found, colors).ToParagraph(), new Padding(2, 0, 0, 0)));
        _console.Write(new Padder(new EventDetails(found, colors).ToGrid(), new Padding(6, 0, 0, 1)));
    }

    private static Paragraph Headline(ExtractionFacts found)
    {
        Paragraph headline = new();
        headline.Append(found.Type, Styles.Trigger);
        if (found.Rule != found.Type) headline.Append($" ({found.Rule})");
        headline.Append(" ").Append(ContractNames.Of(found.Status), Styles.Of(found.Status));
        if (found.Hedged) headline.Append(" hedged", Styles.Dim);
        if (found.Decision != Decision.Accept) headline.Append(" " + ContractNames.Of(found.Decision), Styles.Doubt);
        return headline;
    }
}
