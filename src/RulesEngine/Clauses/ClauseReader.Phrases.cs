using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Clauses;

public static partial class ClauseReader
{
    /// <summary>The preposition that opens a phrase ("to", "ahead of"), lower case; null where none does.</summary>
    public static string? PrepositionOf(DependencyTree tree, int head)
    {
        foreach (int child in tree.Children(head))
        {
            Token token = tree.Tokens[child];
            if (token.Relation != DependencyRelation.Case || token.Lower is "'s" or "’s" or "'" or "’") continue;
            return Spelled(tree, child);
        }
        return null;
    }

    /// <summary>The whole of a preposition of several words, which the tree hangs on its first as <c>fixed</c>.</summary>
    private static string Spelled(DependencyTree tree, int first)
    {
        string text = tree.Tokens[first].Lower;
        foreach (int child in tree.Children(first))
        {
            if (tree.Tokens[child].Relation == DependencyRelation.Fixed) text = $"{text} {tree.Tokens[child].Lower}";
        }
        return text;
    }

    /// <summary>The first phrase with one of these prepositions that hangs on <paramref name="governor"/>, or -1. A phrase behind the object
    /// counts as the verb's too, and one behind an event noun's verb as the noun's: which of the two a parser chose is no matter of meaning here.</summary>
    public static int Phrase(DependencyTree tree, int governor, EquatableArray<string> prepositions)
    {
        int own = OwnPhrase(tree, governor, prepositions);
        if (own >= 0) return own;
        if (Voice.HeadsClause(tree, governor)) return PhraseBehindVerb(tree, governor, prepositions);
        return IsObject(tree, governor) ? OwnPhrase(tree, tree.Tokens[governor].Head, prepositions, after: governor) : -1;
    }

    private static int PhraseBehindVerb(DependencyTree tree, int verb, EquatableArray<string> prepositions)
    {
        int written = tree.Child(verb, DependencyRelation.Obj);
        if (written >= 0)
        {
            int behindObject = OwnPhrase(tree, written, prepositions, after: written);
            if (behindObject >= 0) return behindObject;
        }
        // "travelled from Turkey into Syria": the second phrase hung on the first.
        foreach (int child in tree.Children(verb))
        {
            if (child < verb || tree.Tokens[child].Relation is not DependencyRelation.Obl) continue;
            int nested = OwnPhrase(tree, child, prepositions, after: child);
            if (nested >= 0 && PrepositionOf(tree, child) is not "of") return nested;
        }
        return -1;
    }

    private static int OwnPhrase(DependencyTree tree, int governor, EquatableArray<string> prepositions, int after = -1)
    {
        foreach (int child in tree.Children(governor))
        {
            if (child < after || tree.Tokens[child].Relation is not (DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.OblAgent)) continue;
            string? preposition = PrepositionOf(tree, child);
            if (preposition is not null && Contains(prepositions, preposition)) return Antecedent(tree, child);
        }
        return AdverbOfPlace(tree, governor, prepositions);
    }

    /// <summary>"flew there" stands for "flew to that place".</summary>
    private static int AdverbOfPlace(DependencyTree tree, int governor, EquatableArray<string> prepositions)
    {
        if (!Contains(prepositions, "to") && !Contains(prepositions, "in")) return -1;
        foreach (int child in tree.Children(governor))
        {
            if (child > governor && tree.Tokens[child] is { Relation: DependencyRelation.Advmod, Lower: "there" or "here" }) return child;
        }
        return -1;
    }

    public static bool IsObject(DependencyTree tree, int noun) =>
        tree.Tokens[noun] is { Relation: DependencyRelation.Obj or DependencyRelation.NsubjPass, Head: >= 0 };

    /// <summary>The verb whose clause a noun stands in, through prepositions and other nouns; -1 for none.</summary>
    public static int VerbAround(DependencyTree tree, int token)
    {
        for (int at = tree.Tokens[token].Head, steps = 0; at >= 0 && steps < MaxSteps; at = tree.Tokens[at].Head, steps++)
        {
            if (Voice.HeadsClause(tree, at)) return at;
        }
        return -1;
    }

    internal static bool Contains(EquatableArray<string> items, string item)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i], item, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
