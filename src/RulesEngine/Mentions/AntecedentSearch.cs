using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Scores what a pronoun may stand for, one sentence at a time.</summary>
internal readonly struct AntecedentSearch(Sentence sentence, Mention pronoun, MentionKinds wanted)
{
    private const int None = int.MinValue;

    /// <summary>The best candidate of a sentence that is plainly better than the next; a lead of nothing is no lead.</summary>
    public Mention? BestIn(Sentence candidates)
    {
        Mention? best = null;
        int bestScore = None;
        foreach (Mention candidate in candidates.Mentions)
        {
            int score = Score(candidates, candidate);
            if (score == None || score <= bestScore) continue;
            best = candidate;
            bestScore = score;
        }
        return best;
    }

    private int Score(Sentence candidates, Mention candidate)
    {
        if (!CanStandFor(candidates, candidate)) return None;
        int score = 0;
        if (MentionTraits.IsSubject(candidates, candidate)) score += 8;
        if (candidate.IsName) score += 2;
        if (candidate.IsPronoun) score += 3;
        if (candidates.Tokens[candidate.Head].Relation is DependencyRelation.Obj or DependencyRelation.Iobj) score += 2;
        if (IsNested(candidates, candidate)) score -= 4;
        if (HasKnownGender(candidates, candidate)) score += 4;
        // Within its own sentence the nearer of two equals; before it, the earlier, which is what the sentence was about.
        int position = candidate.Head * 2 / Math.Max(1, candidates.Count);
        return score + (ReferenceEquals(candidates, sentence) ? position : -position);
    }

    private bool CanStandFor(Sentence candidates, Mention candidate)
    {
        bool isSameSentence = ReferenceEquals(candidates, sentence);
        if (isSameSentence && (candidate.Head >= pronoun.Head || candidate.Span.Contains(pronoun.Head))) return false;
        if (candidate.IsPronoun && !IsSamePronoun(candidates, candidate)) return false;
        if (!MentionTraits.CanBe(candidate, wanted) || IsBareModifier(candidates, candidate)) return false;
        if (!IsAnimate() && !candidate.IsPronoun && IsWeakThing(candidate)) return false;
        if (!IsAnimate() && candidate.IsGuess && (candidate.Kinds & MentionKinds.Person) != 0 && (!IsPlural() || !MentionTraits.IsPlural(candidates, candidate))) return false;
        if (candidates.Tokens[candidate.Head].Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number)) return false;
        if (!AgreesInNumber(candidates, candidate)) return false;
        if (!MentionTraits.AreCompatible(MentionTraits.GenderOf(sentence, pronoun), MentionTraits.GenderOf(candidates, candidate))) return false;
        return !isSameSentence || !SharesClause(candidate);
    }

    private bool IsPlural() => MentionTraits.IsPlural(sentence, pronoun);

    private bool IsAnimate() => wanted == MentionKinds.Person;

    /// <summary>"it" and "they" are followed only to bodies and countries; which thing an "it" means no rule asks.</summary>
    private static bool IsWeakThing(Mention candidate) => (candidate.Kinds & ~(MentionKinds.Thing | MentionKinds.Gathering | MentionKinds.Agreement | MentionKinds.Facility)) == 0;

    private bool IsSamePronoun(Sentence candidates, Mention candidate) =>
        MentionTraits.IsPlural(candidates, candidate) == MentionTraits.IsPlural(sentence, pronoun)
        && candidates.Tokens[candidate.Head].Lower is "he" or "she" or "they" or "it" or "his" or "her" or "their" or "its" or "him" or "them";

    private bool AgreesInNumber(Sentence candidates, Mention candidate)
    {
        bool isPlural = MentionTraits.IsPlural(candidates, candidate);
        if (isPlural == MentionTraits.IsPlural(sentence, pronoun)) return true;
        // "The delegation … they": a body of people may take either.
        return !isPlural && (candidate.Kinds & (MentionKinds.Group | MentionKinds.Organisation | MentionKinds.Force)) != 0 && !candidate.IsPronoun;
    }

    /// <summary>"He met him": subject and object of one verb are two, unless the pronoun is possessive or reflexive.</summary>
    private bool SharesClause(Mention candidate)
    {
        Token own = sentence.Tokens[pronoun.Head];
        if (own.Relation == DependencyRelation.NmodPoss || own.Lower.EndsWith("self", StringComparison.Ordinal) || own.Lower.EndsWith("selves", StringComparison.Ordinal)) return false;
        return own.Head >= 0 && own.Head == sentence.Tokens[candidate.Head].Head;
    }

    private static bool IsBareModifier(Sentence candidates, Mention candidate) =>
        candidates.Tokens[candidate.Head].Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Appos;

    private static bool IsNested(Sentence candidates, Mention candidate) => candidates.Tokens[candidate.Head].Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss;

    private bool HasKnownGender(Sentence candidates, Mention candidate)
    {
        Gender gender = MentionTraits.GenderOf(sentence, pronoun);
        return gender != Gender.Unknown && gender == MentionTraits.GenderOf(candidates, candidate);
    }
}
