using RulesEngine.Text;

namespace RulesEngine.Mentions;

/// <summary>What a pronoun may stand for before anybody looked for its antecedent.</summary>
internal static class PronounKinds
{
    private const MentionKinds Actors = MentionKinds.Person | MentionKinds.Group | MentionKinds.Organisation | MentionKinds.Government;
    private const MentionKinds Bodies = MentionKinds.Group | MentionKinds.Organisation | MentionKinds.Company | MentionKinds.Media | MentionKinds.Party
        | MentionKinds.Government | MentionKinds.Country | MentionKinds.Ministry;
    private const MentionKinds Things = MentionKinds.Thing | MentionKinds.Weapon | MentionKinds.Agreement | MentionKinds.Gathering;

    public static MentionKinds Of(string lower) => lower switch
    {
        "he" or "him" or "his" or "she" or "her" or "hers" or "himself" or "herself" => MentionKinds.Person,
        "i" or "me" or "my" or "mine" or "myself" or "you" or "your" or "yours" or "yourself" or "yourselves" => MentionKinds.Person,
        "we" or "us" or "our" or "ours" or "ourselves" => Actors,
        "it" or "its" or "itself" => Bodies | Things,
        "they" or "them" or "their" or "theirs" or "themselves" => Actors | Bodies | MentionKinds.Force | Things,
        "everyone" or "everybody" or "someone" or "somebody" or "anyone" or "anybody" or "nobody" or "who" or "whoever" => MentionKinds.Person | MentionKinds.Group,
        "each other" or "both" or "all" or "many" or "some" or "others" or "most" or "several" or "few" or "none" or "neither" or "either" or "each" or "those" => Actors | MentionKinds.Force | MentionKinds.Thing,
        "one" or "another" => Actors | MentionKinds.Thing,
        "here" or "there" => MentionKinds.Place,
        _ => MentionKinds.Thing,
    };
}
