using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Clauses;

/// <summary>Answers, for a verb, who acts and on whom, after voice, word order, control and relative clauses are undone: the one view of
/// a clause that frames, cues and circumstances share. All answers are head tokens; coordination is left to the asker.</summary>
/// <remarks>Where the tree leaves a place empty, the rules below look where English leaves it to be understood. Each case names its construction.</remarks>
public static partial class ClauseReader
{
    /// <summary>Deepest chain of understood subjects followed; a bound, not a tuning knob.</summary>
    private const int MaxSteps = 6;

    /// <summary>The one who acts: subject of an active clause, by-phrase of a passive one; -1 where nobody is named.</summary>
    public static int Subject(DependencyTree tree, int verb) =>
        Voice.IsPassive(tree, verb) ? Agent(tree, verb) : SurfaceSubject(tree, verb);

    /// <summary>The one acted on: object of an active clause, subject of a passive one; -1 for none.</summary>
    public static int Object(DependencyTree tree, int verb)
    {
        if (Voice.IsPassive(tree, verb)) return SurfaceSubject(tree, verb);
        int written = tree.Child(verb, DependencyRelation.Obj);
        if (written >= 0) return Antecedent(tree, written);
        return GapInRelativeClause(tree, verb);
    }

    /// <summary>The by-phrase of a passive clause, or -1.</summary>
    public static int Agent(DependencyTree tree, int verb)
    {
        int agent = tree.Child(verb, DependencyRelation.OblAgent);
        if (agent >= 0) return agent;
        foreach (int child in tree.Children(verb))
        {
            if (tree.Tokens[child].Relation is DependencyRelation.Obl && PrepositionOf(tree, child) == "by") return child;
        }
        return -1;
    }

    /// <summary>The subject as the sentence shows or implies it, whatever the voice; -1 for none.</summary>
    public static int SurfaceSubject(DependencyTree tree, int verb) => SurfaceSubject(tree, verb, MaxSteps);

    private static int SurfaceSubject(DependencyTree tree, int verb, int steps)
    {
        int written = WrittenSubject(tree, verb);
        if (written >= 0) return Antecedent(tree, written);
        int head = tree.Tokens[verb].Head;
        if (head < 0 || steps == 0) return -1;
        return tree.Tokens[verb].Relation switch
        {
            // "visited Kazan and met Putin"
            DependencyRelation.Conj => SurfaceSubject(tree, head, steps - 1),
            // "agreed to visit", "asked Seoul to send troops"
            DependencyRelation.Xcomp or DependencyRelation.Ccomp => Controller(tree, head, steps),
            // "condemned him for declining an invitation", "flew to Rome to meet the pope"
            DependencyRelation.Advcl => ControllerOfAdverbial(tree, verb, head, steps),
            // "troops sent to Kursk", "a ship carrying soldiers", "his plan to visit Kyiv"
            DependencyRelation.Acl => SubjectOfNounClause(tree, verb, head, steps),
            // "the town they left": the antecedent is the object then, not the subject
            DependencyRelation.AclRelcl => -1,
            // "…, adding that …" hung loosely on the verb of the main clause
            DependencyRelation.Parataxis or DependencyRelation.Dep when tree.Tokens[verb].PennTag is "VBG" => SurfaceSubject(tree, head, steps - 1),
            _ => -1,
        };
    }

    private static int WrittenSubject(DependencyTree tree, int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree.Tokens[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) return child;
        }
        return -1;
    }

    /// <summary>Object control where the governing verb has an object ("urged Iran to …"), subject control elsewhere.</summary>
    private static int Controller(DependencyTree tree, int governor, int steps)
    {
        int person = tree.Child(governor, DependencyRelation.Obj);
        if (person < 0) person = tree.Child(governor, DependencyRelation.Iobj);
        if (person >= 0 && tree.Tokens[governor].Lemma is not ("promise" or "threaten" or "vow")) return Antecedent(tree, person);
        return SurfaceSubject(tree, governor, steps - 1);
    }

    private static int ControllerOfAdverbial(DependencyTree tree, int verb, int governor, int steps)
    {
        int mark = tree.Child(verb, DependencyRelation.Mark);
        bool blamesObject = mark >= 0 && tree.Tokens[mark].Lower is "for" or "of" or "from" or "into";
        if (blamesObject)
        {
            int blamed = tree.Child(governor, DependencyRelation.Obj);
            if (blamed >= 0) return Antecedent(tree, blamed);
        }
        return SurfaceSubject(tree, governor, steps - 1);
    }

    private static int SubjectOfNounClause(DependencyTree tree, int verb, int noun, int steps)
    {
        if (!Voice.IsInfinitive(tree, verb)) return noun;
        int owner = tree.Child(noun, DependencyRelation.NmodPoss);
        if (owner >= 0) return owner;
        // "Seoul has a plan to send troops": the noun's own clause says whose plan it is.
        int governor = tree.Tokens[noun].Head;
        return governor >= 0 && Voice.HeadsClause(tree, governor) ? SurfaceSubject(tree, governor, steps - 1) : -1;
    }

    /// <summary>In "the town (that) they left" the noun outside the clause is its object.</summary>
    private static int GapInRelativeClause(DependencyTree tree, int verb)
    {
        Token token = tree.Tokens[verb];
        if (token.Relation != DependencyRelation.AclRelcl || token.Head < 0) return -1;
        int subject = WrittenSubject(tree, verb);
        return subject >= 0 && !IsRelativePronoun(tree.Tokens[subject]) ? token.Head : -1;
    }

    /// <summary>The noun that a relative pronoun stands for; any other token is its own antecedent.</summary>
    public static int Antecedent(DependencyTree tree, int token)
    {
        if (!IsRelativePronoun(tree.Tokens[token])) return token;
        for (int at = tree.Tokens[token].Head, steps = 0; at >= 0 && steps < MaxSteps; at = tree.Tokens[at].Head, steps++)
        {
            if (tree.Tokens[at].Relation is DependencyRelation.AclRelcl or DependencyRelation.Acl) return tree.Tokens[at].Head;
        }
        return token;
    }

    private static bool IsRelativePronoun(in Token token) =>
        token.Lower is "who" or "which" or "that" or "whom" && token.Tag is PartOfSpeech.Pronoun or PartOfSpeech.Determiner
        && token.PennTag is "WP" or "WDT" or "IN";
}
