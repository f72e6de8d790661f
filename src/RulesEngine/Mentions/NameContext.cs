using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>What the place of a name in its sentence leaves open of what it may be. Only ever takes away what the place rules out plainly: a
/// wrong exclusion loses an event, a kind too many only costs a doubt.</summary>
internal readonly struct NameContext(DependencyTree tree, NameUnits names)
{
    private const MentionKinds Places = MentionKinds.City | MentionKinds.Region | MentionKinds.Facility | MentionKinds.Place;

    private Token[] Tokens => tree.Tokens;

    public MentionKinds Narrow(MentionKinds open, int head, TokenSpan phrase)
    {
        if (HasPersonalRelative(head)) return Keep(open, MentionKinds.Person);
        if (IsSaying(head)) return Keep(open, ~Places);
        if (StandsBeforeNoun(head)) return Keep(open, ~MentionKinds.Person);
        if (Tokens[phrase.Start].Lower == "the") open = Keep(open, ~MentionKinds.Person);
        return IsLocative(head) ? Keep(open, Places | MentionKinds.Organisation) : open;
    }

    private static MentionKinds Keep(MentionKinds open, MentionKinds mask) => (open & mask) == 0 ? open : open & mask;

    /// <summary>"Ruslan, who …"</summary>
    private bool HasPersonalRelative(int head)
    {
        int clause = tree.Child(head, DependencyRelation.AclRelcl);
        return clause > head && clause - head < 12 && Follows(head, "who");
    }

    private bool Follows(int head, string word)
    {
        int end = names.SpanOf(head).End;
        if (end < Tokens.Length && Tokens[end].Lower == ",") end++;
        return end < Tokens.Length && Tokens[end].Lower == word;
    }

    public bool IsSaying(int head)
    {
        Token token = Tokens[head];
        return token.Head >= 0 && token.Relation == DependencyRelation.Nsubj && IsSayingVerb(Tokens[token.Head]);
    }

    internal static bool IsSayingVerb(in Token verb) => verb.Tag == PartOfSpeech.Verb && verb.Lemma is "say" or "tell" or "add" or "note" or "state" or "announce" or "claim" or "declare" or "explain" or "warn"
        or "argue" or "insist" or "stress" or "emphasize" or "emphasise" or "write" or "tweet" or "comment" or "remark" or "reply" or "respond" or "admit" or "acknowledge" or "confirm" or "deny"
        or "suggest" or "recall" or "conclude" or "believe" or "think" or "vow" or "pledge" or "promise" or "complain" or "ask" or "urge" or "report" or "reveal" or "mention" or "assert" or "allege"
        or "testify" or "predict" or "estimate" or "agree" or "joke" or "quip" or "lament" or "caution" or "assure" or "reiterate" or "underline" or "underscore" or "contend" or "observe" or "point";

    /// <summary>"Samsung executives", "the Brzezno plant": a name right before a common noun is hardly ever a person's, a possessor would carry 's.</summary>
    private bool StandsBeforeNoun(int head)
    {
        Token token = Tokens[head];
        return token.Relation == DependencyRelation.Compound && token.Head > head && Tokens[token.Head] is { Tag: PartOfSpeech.Noun, PennTag: "NNS" };
    }

    private bool IsLocative(int head)
    {
        if (Tokens[head].Relation is not (DependencyRelation.Obl or DependencyRelation.Nmod)) return false;
        return ClauseReader.PrepositionOf(tree, head) is "in" or "near" or "at" or "into" or "inside" or "outside" or "across" or "throughout" or "toward" or "towards" or "around" or "outside of" or "near to" or "inside of";
    }
}
