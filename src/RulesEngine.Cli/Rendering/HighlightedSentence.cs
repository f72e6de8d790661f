using System.Net;
using RulesEngine.Articles;
using RulesEngine.Events;
using Spectre.Console;

namespace RulesEngine.Cli.Rendering;

/// <summary>An event's sentence as a reader sees it: tags gone, entities decoded, white space folded, trigger and roles in colour.</summary>
internal sealed class HighlightedSentence
{
    private const int LongestEntity = 12;

    private readonly string _content;
    private readonly TextSpan _span;
    private readonly Style[] _styles;
    private readonly Paragraph _paragraph = new();
    private bool _owesBlank;
    private bool _isEmpty = true;

    public HighlightedSentence(Article article, ExtractionFacts found, RoleColors colors)
    {
        _content = article.Content;
        _span = found.Sentence;
        _styles = new Style[_span.Length];
        Array.Fill(_styles, Style.Plain);
        foreach ((string role, ArgumentList arguments) in found.Roles)
        {
            foreach (Argument argument in arguments) Paint(argument.Span, colors[role]);
        }
        if (found.Source is { } source) Paint(source.Span, Styles.Source);
        Paint(found.Trigger.Span, Styles.Trigger);
    }

    public Paragraph ToParagraph()
    {
        for (int at = _span.Start; at < _span.End;) at += Append(at);
        return _paragraph;
    }

    /// <returns>How many code units of the article were taken.</returns>
    private int Append(int at)
    {
        char letter = _content[at];
        if (char.IsWhiteSpace(letter)) return OweBlank(1);
        if (letter == '<' && LengthOfTag(at) is > 0 and int tag) return OweBlank(tag);
        if (letter == '&' && LengthOfEntity(at) is > 0 and int entity) return AppendText(WebUtility.HtmlDecode(_content.Substring(at, entity)), at, entity);
        int length = char.IsSurrogatePair(_content, at) && at + 1 < _span.End ? 2 : 1;
        return AppendText(_content.Substring(at, length), at, length);
    }

    private int OweBlank(int length)
    {
        _owesBlank = !_isEmpty;
        return length;
    }

    private int AppendText(string text, int at, int length)
    {
        Style style = _styles[at - _span.Start];
        bool isInside = at > _span.Start && _styles[at - _span.Start - 1] == style;
        if (_owesBlank) _paragraph.Append(" ", isInside ? style : Style.Plain);
        _paragraph.Append(text, style);
        _owesBlank = _isEmpty = false;
        return length;
    }

    private int LengthOfTag(int at)
    {
        bool isTag = at + 1 < _span.End && (char.IsAsciiLetter(_content[at + 1]) || _content[at + 1] is '/' or '!');
        int end = isTag ? _content.IndexOf('>', at, _span.End - at) : -1;
        return end < 0 ? 0 : end - at + 1;
    }

    private int LengthOfEntity(int at)
    {
        int end = _content.IndexOf(';', at, Math.Min(LongestEntity, _span.End - at));
        return end < 0 ? 0 : end - at + 1;
    }

    private void Paint(TextSpan span, Style style)
    {
        int start = Math.Max(0, span.Start - _span.Start), end = Math.Min(_span.Length, span.End - _span.Start);
        if (start < end) Array.Fill(_styles, style, start, end - start);
    }
}
