using System.Text;
using RulesEngine.Clauses;
using RulesEngine.Text;

namespace RulesEngine.Batch.Layers;

/// <summary>Word classes and relations as Universal Dependencies spells them, so that layers can be laid beside a treebank.</summary>
internal static class UniversalNames
{
    private static readonly string[] Relations = [.. Enum.GetNames<DependencyRelation>().Select(Spell)];

    public static string Of(DependencyRelation relation) => Relations[(int)relation];

    public static string Of(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Adjective => "ADJ",
        PartOfSpeech.Adposition => "ADP",
        PartOfSpeech.Adverb => "ADV",
        PartOfSpeech.Auxiliary => "AUX",
        PartOfSpeech.CoordinatingConjunction => "CCONJ",
        PartOfSpeech.Determiner => "DET",
        PartOfSpeech.Interjection => "INTJ",
        PartOfSpeech.Noun => "NOUN",
        PartOfSpeech.Number => "NUM",
        PartOfSpeech.Particle => "PART",
        PartOfSpeech.Pronoun => "PRON",
        PartOfSpeech.ProperNoun => "PROPN",
        PartOfSpeech.Punctuation => "PUNCT",
        PartOfSpeech.SubordinatingConjunction => "SCONJ",
        PartOfSpeech.Symbol => "SYM",
        PartOfSpeech.Verb => "VERB",
        _ => "X",
    };

    /// <summary><c>NsubjPass</c> is <c>nsubj:pass</c>: a second capital opens the subtype.</summary>
    private static string Spell(string name)
    {
        StringBuilder spelled = new(name.Length + 1);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && spelled.Length > 0) spelled.Append(':');
            spelled.Append(char.ToLowerInvariant(letter));
        }
        return spelled.ToString();
    }
}
