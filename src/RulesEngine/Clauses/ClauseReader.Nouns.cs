using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Clauses;

public static partial class ClauseReader
{
    private static readonly EquatableArray<string> ByOrFrom = new(["by", "from"]);
    private static readonly EquatableArray<string> OfOnly = new(["of"]);

    /// <summary>Most places an owner can stand in.</summary>
    public const int MaxOwners = 4;

    /// <summary>Whose act an event noun names, best reading first: <c>Putin's visit</c>, <c>a visit by Putin</c>, unless the of-phrase is
    /// taken <c>the visit of Putin</c>, and <c>the Putin visit</c>. The kinds of the role decide among them.</summary>
    /// <returns>How many head tokens were written to <paramref name="owners"/>.</returns>
    public static int Owners(DependencyTree tree, int noun, bool ofIsTaken, Span<int> owners)
    {
        int count = 0;
        Add(tree.Child(noun, DependencyRelation.NmodPoss), owners, ref count);
        Add(OwnPhrase(tree, noun, ByOrFrom), owners, ref count);
        if (!ofIsTaken) Add(OwnPhrase(tree, noun, OfOnly), owners, ref count);
        Add(NameBefore(tree, noun), owners, ref count);
        return count;
    }

    private static void Add(int token, Span<int> owners, ref int count)
    {
        if (token >= 0) owners[count++] = token;
    }

    /// <summary>A name or nationality directly before the noun: "the Lavrov visit", "a Russian attack"; -1 for none.</summary>
    private static int NameBefore(DependencyTree tree, int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            Token token = tree.Tokens[child];
            if (child > noun || token.Relation is not (DependencyRelation.Compound or DependencyRelation.Amod)) continue;
            if (token.Tag is PartOfSpeech.ProperNoun || (token.Tag is PartOfSpeech.Adjective && char.IsUpper(token.Text[0]))) return child;
        }
        return -1;
    }

    /// <summary>What an event noun acts on: its of-phrase, or a noun directly before it ("troop deployment"); -1 for none.</summary>
    public static int OfPhrase(DependencyTree tree, int noun)
    {
        int phrase = OwnPhrase(tree, noun, OfOnly);
        if (phrase >= 0) return phrase;
        int before = -1;
        foreach (int child in tree.Children(noun))
        {
            if (child < noun && tree.Tokens[child] is { Relation: DependencyRelation.Compound, Tag: PartOfSpeech.Noun }) before = child;
        }
        return before;
    }

    /// <summary>Who acts where an ownerless event noun only sets the scene: "Kerry spoke during a visit to Seoul", "on a trip to Rome, Lavrov said"; -1 for none.</summary>
    public static int ActorAround(DependencyTree tree, int noun)
    {
        if (tree.Tokens[noun].Relation is not (DependencyRelation.Obl or DependencyRelation.Nmod)) return -1;
        if (PrepositionOf(tree, noun) is not ("during" or "on" or "after" or "before" or "ahead of" or "following" or "in" or "at" or "throughout")) return -1;
        int verb = VerbAround(tree, noun);
        return verb >= 0 ? SurfaceSubject(tree, verb) : -1;
    }
}
