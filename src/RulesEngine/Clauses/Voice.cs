using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Clauses;

/// <summary>What a verb form by itself says: whether its surface subject suffers the act, and whether it is an infinitive.</summary>
public static class Voice
{
    /// <summary>True for <c>was visited</c>, <c>troops sent to</c> and the second verb of <c>was caught and sent</c>.</summary>
    public static bool IsPassive(DependencyTree tree, int verb)
    {
        Token[] tokens = tree.Tokens;
        foreach (int child in tree.Children(verb))
        {
            DependencyRelation relation = tokens[child].Relation;
            if (relation is DependencyRelation.NsubjPass or DependencyRelation.AuxPass or DependencyRelation.CsubjPass) return true;
            if (relation is DependencyRelation.Nsubj) return false;
        }
        if (tokens[verb].PennTag != "VBN") return false;
        return tokens[verb].Relation switch
        {
            DependencyRelation.Acl => true,
            DependencyRelation.Advcl => !HasAuxiliary(tree, verb, "have"),
            DependencyRelation.Conj => tokens[verb].Head is var first && first >= 0 && tokens[first].PennTag == "VBN"
                && !HasAuxiliary(tree, verb, "have") && IsPassive(tree, first),
            _ => false,
        };
    }

    public static bool HasAuxiliary(DependencyTree tree, int verb, string lemma)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree.Tokens[child].Relation == DependencyRelation.Aux && tree.Tokens[child].Lemma == lemma) return true;
        }
        return false;
    }

    /// <summary>True for <c>to visit</c>.</summary>
    public static bool IsInfinitive(DependencyTree tree, int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree.Tokens[child] is { Relation: DependencyRelation.Mark, Lower: "to" }) return true;
        }
        return false;
    }

    /// <summary>True where the word heads a clause: a verb, or a predicate with a copula.</summary>
    public static bool HeadsClause(DependencyTree tree, int token) =>
        tree.Tokens[token].Tag is PartOfSpeech.Verb || tree.HasChild(token, DependencyRelation.Cop);
}
