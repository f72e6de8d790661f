namespace RulesEngine.Articles;

/// <summary>An article on its way through the engine: its clean text, its sentences, and the analyses made so far.</summary>
/// <remarks>Not thread-safe: one document belongs to one thread.</remarks>
public sealed class Document
{
    private readonly Sentence?[] _analyses;
    private readonly Func<Document, int, Sentence> _analyze;

    public Document(Article article, CleanText clean, IReadOnlyList<TextSpan> sentenceSpans, Func<Document, int, Sentence> analyze)
    {
        Article = article;
        Clean = clean;
        SentenceSpans = sentenceSpans;
        _analyze = analyze;
        _analyses = new Sentence?[sentenceSpans.Count];
    }

    public Article Article { get; }

    public CleanText Clean { get; }

    public string Text => Clean.Text;

    /// <summary>The sentences in order, as spans of <see cref="Text"/>; none crosses a paragraph.</summary>
    public IReadOnlyList<TextSpan> SentenceSpans { get; }

    /// <summary>The analysis of one sentence, made on first demand: only sentences that a rule may match, and their neighbours, are ever asked for.</summary>
    public Sentence Sentence(int index) => _analyses[index] ??= _analyze(this, index);

    /// <summary>The analysis if it was already made.</summary>
    public Sentence? AnalyzedSentence(int index) => _analyses[index];
}
