using RulesEngine.Clauses;
using RulesEngine.Text.Plans;
using RulesEngine.Words;

namespace RulesEngine.Matching;

/// <summary>Compares the words an author wrote with tokens.</summary>
public static class PhraseMatcher
{
    public static bool Matches(in PhraseWord word, in Token token) => word.Test == WordTest.Exact
        ? string.Equals(token.Text, word.Text, StringComparison.Ordinal)
        : string.Equals(token.Lemma, word.Text, StringComparison.Ordinal) || string.Equals(token.Lower, word.Text, StringComparison.Ordinal);

    /// <summary>The tokens of <paramref name="phrase"/> when its words stand side by side and its head at <paramref name="head"/>.</summary>
    public static bool TryAdjacent(Phrase phrase, Token[] tokens, int head, out TokenSpan span)
    {
        int start = head - phrase.Head;
        span = new TokenSpan(start, start + phrase.Words.Count);
        if (start < 0 || span.End > tokens.Length) return false;
        for (int i = 0; i < phrase.Words.Count; i++)
        {
            if (!Matches(phrase.Words[i], tokens[start + i])) return false;
        }
        return true;
    }

    /// <summary>As <see cref="TryAdjacent"/>, but a particle or fixed object may also stand apart from its verb: <c>pulls its troops out</c>.</summary>
    public static bool TryVerb(Phrase phrase, DependencyTree tree, int verb, out TokenSpan span)
    {
        if (TryAdjacent(phrase, tree.Tokens, verb, out span)) return true;
        span = new TokenSpan(verb, verb + 1);
        if (phrase.Head != 0 || !Matches(phrase.HeadWord, tree.Tokens[verb])) return false;
        for (int i = 1; i < phrase.Words.Count; i++)
        {
            if (!HangsOn(phrase.Words[i], tree, verb)) return false;
        }
        return true;
    }

    private static bool HangsOn(in PhraseWord word, DependencyTree tree, int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (child > verb && tree.Tokens[child].Relation is DependencyRelation.CompoundPrt or DependencyRelation.Obj or DependencyRelation.Advmod
                && Matches(word, tree.Tokens[child]))
            {
                return true;
            }
        }
        return false;
    }
}
