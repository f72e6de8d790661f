using RulesEngine.Clauses;
using RulesEngine.Mentions;
using RulesEngine.Text;
using RulesEngine.Text.Plans;

namespace RulesEngine.Matching;

/// <summary>Whether a token may fill a role, and which tokens fill it together with the first.</summary>
public static class RoleTest
{
    private const MentionKinds Any = (MentionKinds)(-1);

    public static bool Accepts(RolePlan role, Sentence sentence, int token)
    {
        if (role.Kinds == Any) return sentence.Tokens[token].Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.Symbol);
        Mention? mention = sentence.MentionAt(token);
        if (mention is not null) return (mention.Kinds & role.Kinds) != 0;
        return (role.Kinds & MentionKinds.Place) != 0 && sentence.Tokens[token].Lower is "there" or "here";
    }

    /// <summary>Adds <paramref name="first"/> and the members coordinated with it that the role accepts. Where the first only heads its examples
    /// ("leaders like Xi and Modi", "officials including …"), the named examples stand for it.</summary>
    public static bool TryFill(RolePlan role, int roleIndex, Sentence sentence, int first, List<Filling> fillings)
    {
        int before = fillings.Count;
        DependencyTree tree = sentence.Tree;
        int example = FirstExample(sentence, first);
        if (example >= 0 && Accepts(role, sentence, example)) first = example;
        AddIfAccepted(role, roleIndex, sentence, first, fillings);
        foreach (int child in tree.Children(first))
        {
            if (child > first && tree.Tokens[child].Relation == DependencyRelation.Conj) AddIfAccepted(role, roleIndex, sentence, child, fillings);
        }
        return fillings.Count > before;
    }

    private static void AddIfAccepted(RolePlan role, int roleIndex, Sentence sentence, int token, List<Filling> fillings)
    {
        foreach (Filling filling in fillings)
        {
            if (filling.Token == token) return;
        }
        if (Accepts(role, sentence, token)) fillings.Add(new Filling(roleIndex, token));
    }

    private static int FirstExample(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Tag is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun) return -1;
        foreach (int child in sentence.Tree.Children(token))
        {
            if (child > token && sentence.Tokens[child] is { Tag: PartOfSpeech.ProperNoun, Relation: DependencyRelation.Nmod }
                && ClauseReader.PrepositionOf(sentence.Tree, child) is "like" or "such as" or "including")
            {
                return child;
            }
        }
        return -1;
    }

    /// <summary>True where one filler is enough for "X and Y met": a plural, a group of people, or "each other".</summary>
    public static bool IsPlural(Sentence sentence, int token) =>
        sentence.Tokens[token] is { PennTag: "NNS" or "NNPS" } or { Lower: "they" or "we" or "both" or "two" or "sides" };
}
