using RulesEngine.Articles;
using RulesEngine.Clauses;
using RulesEngine.Mentions;
using RulesEngine.Words;

namespace RulesEngine;

/// <summary>One sentence with what the layers found in it: tokens, then tags and lemmas, then the tree, then mentions.</summary>
public sealed class Sentence
{
    private Mention?[]? _mentionByHead;
    private IReadOnlyList<Mention> _mentions = [];

    public Sentence(Document document, int index, Token[] tokens)
    {
        Document = document;
        Index = index;
        Tokens = tokens;
    }

    public Document Document { get; }

    /// <summary>Zero-based place in the document.</summary>
    public int Index { get; }

    /// <summary>Span in the document's clean text.</summary>
    public TextSpan Span => Document.SentenceSpans[Index];

    /// <summary>The tokens in order. Layers write into the elements; nobody replaces the array.</summary>
    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>The dependency tree, made on first demand; valid once the parser has run.</summary>
    public DependencyTree Tree => field ??= new DependencyTree(Tokens);

    /// <summary>Set once by the mention layer; disjoint in their heads, in order of head. One noun phrase is one mention, coordination members are mentions of their own.</summary>
    public IReadOnlyList<Mention> Mentions
    {
        get => _mentions;
        set
        {
            _mentions = value;
            _mentionByHead = new Mention?[Count];
            foreach (Mention mention in value) _mentionByHead[mention.Head] = mention;
        }
    }

    /// <summary>The mention whose head is <paramref name="token"/>, or null.</summary>
    public Mention? MentionAt(int token) => token >= 0 && _mentionByHead is not null ? _mentionByHead[token] : null;

    /// <summary>The stretch of clean text from the first to the last token of <paramref name="span"/>.</summary>
    public TextSpan SpanOf(TokenSpan span) => TextSpan.FromBounds(Tokens[span.Start].Start, Tokens[span.End - 1].End);

    public string TextOf(TokenSpan span)
    {
        TextSpan text = SpanOf(span);
        return Document.Text.Substring(text.Start, text.Length);
    }
}
