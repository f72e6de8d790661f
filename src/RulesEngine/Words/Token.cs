using RulesEngine.Clauses;
using RulesEngine.Text;

namespace RulesEngine.Words;

/// <summary>A word or punctuation mark, cut as Universal Dependencies cuts English (<c>do|n't</c>, <c>Putin|'s</c>).</summary>
public struct Token
{
    /// <summary>Offset in the document's clean text, UTF-16 code units.</summary>
    public int Start;

    public int Length;

    /// <summary>The letters as they stand; from a shared pool, so that equal words are mostly one object.</summary>
    public string Text;

    /// <summary><see cref="Text"/> in lower case, curly apostrophes made straight.</summary>
    public string Lower;

    /// <summary>Dictionary form in lower case; for proper nouns the lower-cased word.</summary>
    public string Lemma;

    public PartOfSpeech Tag;

    /// <summary>Penn Treebank tag (<c>VBD</c>, <c>NNS</c>): tells tense and number, which the universal tag does not.</summary>
    public string PennTag;

    /// <summary>Index of the token this one depends on; -1 for the root.</summary>
    public int Head;

    /// <summary>Its relation to <see cref="Head"/>.</summary>
    public DependencyRelation Relation;

    public readonly int End => Start + Length;
}
