using RulesEngine.Clauses;
using RulesEngine.Mentions.Lexicons;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>What decides whether one mention may stand for another: number, gender, and how it is built.</summary>
internal static class MentionTraits
{
    public static bool IsPlural(Sentence sentence, Mention mention)
    {
        Token head = sentence.Tokens[mention.Head];
        if (mention.IsPronoun) return head.Lower is "they" or "them" or "their" or "theirs" or "themselves" or "we" or "us" or "our" or "both" or "these" or "those";
        return head.PennTag is "NNS" or "NNPS" || sentence.Tree.HasChild(mention.Head, DependencyRelation.Conj);
    }

    /// <summary>By the pronoun, the title or the given name; "chairwoman" tells too.</summary>
    public static Gender GenderOf(Sentence sentence, Mention mention)
    {
        if (mention.IsPronoun) return GenderOfPronoun(sentence.Tokens[mention.Head].Lower);
        for (int i = mention.Span.Start; i < mention.Span.End; i++)
        {
            NameTraits traits = GazetteerData.English.People.Of(sentence.Tokens[i]);
            bool isMale = (traits & NameTraits.Male) != 0;
            bool isFemale = (traits & NameTraits.Female) != 0;
            if (isMale != isFemale) return isMale ? Gender.Male : Gender.Female;
        }
        return GenderOfNoun(sentence.Tokens[mention.Head].Lemma);
    }

    public static bool AreCompatible(Gender left, Gender right) => left == Gender.Unknown || right == Gender.Unknown || left == right;

    private static Gender GenderOfPronoun(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };

    private static Gender GenderOfNoun(string lemma)
    {
        if (lemma is "woman" or "girl" or "mother" or "wife" or "daughter" or "sister" or "queen" or "princess" or "actress" or "lady" || lemma.EndsWith("woman", StringComparison.Ordinal)) return Gender.Female;
        bool isMale = lemma is "man" or "boy" or "father" or "husband" or "son" or "brother" or "king" or "prince" or "actor" || (lemma.EndsWith("man", StringComparison.Ordinal) && lemma is not "woman" and not "human");
        return isMale ? Gender.Male : Gender.Unknown;
    }

    /// <summary>True for a grammatical subject, and for who owns one: what a text is about is what later pronouns mean.</summary>
    public static bool IsSubject(Sentence sentence, Mention mention) =>
        sentence.Tokens[mention.Head].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;

    /// <summary>Kinds that matter for reference; a guess keeps its person reading only where the name may be one.</summary>
    public static bool CanBe(Mention mention, MentionKinds kinds) => (mention.Kinds & kinds) != 0;
}
