using RulesEngine.Articles;
using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Tests;

/// <summary>Annotated sentences written by hand: one <c>word|PENN|head|relation</c> a token, heads counted from 1 and 0 for the root;
/// <c>word=lemma</c> where the dictionary form differs. Hyphens (HYPH), possessive 's (POS), commas and full stops stand close.</summary>
internal static class SentenceBuilder
{
    /// <summary>The sentences of one document, in order.</summary>
    public static Sentence[] Build(params string[] sentences)
    {
        var spans = new List<TextSpan>();
        var tokens = new List<Token[]>();
        string text = "";
        foreach (string sentence in sentences)
        {
            int start = text.Length;
            tokens.Add([.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => Read(field, ref text))]);
            spans.Add(TextSpan.FromBounds(start, text.Length - 1));
        }
        var clean = new CleanText(text, OffsetMap.Identity, [new TextSpan(0, text.Length)]);
        var document = new Document(Article.FromText(text), clean, spans, (owner, index) => new Sentence(owner, index, tokens[index]));
        return [.. Enumerable.Range(0, sentences.Length).Select(document.Sentence)];
    }

    private static Token Read(string field, ref string text)
    {
        string[] parts = field.Split('|');
        string[] word = parts[0].Length > 1 ? parts[0].Split('=') : [parts[0]];
        if (parts[1] is "HYPH" or "POS" or "," or ".") text = text.TrimEnd();
        var token = new Token
        {
            Start = text.Length,
            Length = word[0].Length,
            Text = word[0],
            Lower = word[0].ToLowerInvariant(),
            Lemma = word.Length > 1 ? word[1] : word[0].ToLowerInvariant(),
            Tag = TagOf(parts[1]),
            PennTag = parts[1],
            Head = int.Parse(parts[2]) - 1,
            Relation = Enum.Parse<DependencyRelation>(parts[3].Replace(":", "", StringComparison.Ordinal), ignoreCase: true),
        };
        text += parts[1] == "HYPH" ? word[0] : word[0] + " ";
        return token;
    }

    private static PartOfSpeech TagOf(string penn) => penn switch
    {
        "NN" or "NNS" => PartOfSpeech.Noun,
        "NNP" or "NNPS" => PartOfSpeech.ProperNoun,
        "PRP" or "PRP$" or "WP" or "WDT" or "EX" => PartOfSpeech.Pronoun,
        "JJ" or "JJR" or "JJS" => PartOfSpeech.Adjective,
        "CD" => PartOfSpeech.Number,
        "DT" => PartOfSpeech.Determiner,
        "IN" => PartOfSpeech.Adposition,
        "MD" => PartOfSpeech.Auxiliary,
        "RB" => PartOfSpeech.Adverb,
        "CC" => PartOfSpeech.CoordinatingConjunction,
        "POS" or "TO" => PartOfSpeech.Particle,
        "$" => PartOfSpeech.Symbol,
        _ when penn.StartsWith("VB", StringComparison.Ordinal) => PartOfSpeech.Verb,
        _ => PartOfSpeech.Punctuation,
    };
}
