using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Finds the name that a definite description picks up: "the ministry" after "the Ruritanian Foreign Ministry", "the Russian leader"
/// after "President Putin", "the country" after the country named last.</summary>
internal readonly struct DescriptionSearch(Sentence sentence, Mention description)
{
    private const MentionKinds Named = MentionKinds.Person | MentionKinds.Organisation | MentionKinds.Company | MentionKinds.Media | MentionKinds.Party | MentionKinds.Ministry
        | MentionKinds.Country | MentionKinds.Capital | MentionKinds.City | MentionKinds.Force | MentionKinds.Group;

    private readonly string _noun = sentence.Tokens[description.Head].Lemma;

    public Mention? BestIn(Sentence candidates)
    {
        Mention? best = null;
        bool bestIsSubject = false;
        foreach (Mention candidate in candidates.Mentions)
        {
            if (!CanStandFor(candidates, candidate)) continue;
            bool isSubject = MentionTraits.IsSubject(candidates, candidate);
            if (best is not null && bestIsSubject && !isSubject) continue;
            best = candidate;
            bestIsSubject = isSubject;
        }
        return best;
    }

    private bool CanStandFor(Sentence candidates, Mention candidate)
    {
        bool isSameSentence = ReferenceEquals(candidates, sentence);
        if (isSameSentence && (candidate.Head >= description.Head || candidate.Span.Contains(description.Head))) return false;
        if (candidate.IsPronoun || (candidate.Kinds & description.Kinds & Named) == 0) return false;
        if (MentionTraits.IsPlural(candidates, candidate) != MentionTraits.IsPlural(sentence, description)) return false;
        if (!MentionTraits.AreCompatible(MentionTraits.GenderOf(sentence, description), MentionTraits.GenderOf(candidates, candidate))) return false;
        return SaysTheSame(candidates, candidate);
    }

    private bool SaysTheSame(Sentence candidates, Mention candidate)
    {
        bool isSameNation = description.NationalityEntity is null || candidate.NationalityEntity is null || description.NationalityEntity == candidate.NationalityEntity;
        if (!isSameNation) return false;
        if (_noun is "country" or "nation") return candidate.IsName && (candidate.Kinds & MentionKinds.Country) != 0 && candidates.Tokens[candidate.Head].Tag == PartOfSpeech.ProperNoun;
        if (_noun is "city" or "capital" or "town") return candidate.IsName && (candidate.Kinds & (MentionKinds.City | MentionKinds.Capital)) != 0;
        if (SharesNoun(candidates, candidate)) return candidate.IsName || candidate.Span.Count > description.Span.Count;
        return candidate.IsName && candidate.Kinds == MentionKinds.Person && (description.NationalityEntity is null ? IsOfficeOfOne() : candidate.NationalityEntity is not null);
    }

    /// <summary>Words for one outstanding person, which a text uses of whom it just named.</summary>
    private bool IsOfficeOfOne() => _noun is "leader" or "president" or "premier" or "chancellor" or "autocrat" or "dictator" or "strongman" or "ruler" or "king" or "queen" or "pope" or "pontiff" or "emir";

    /// <summary>"the secretary" after "Secretary Ruritano", "the ministry" after "the Defence Ministry": the noun stands in the fuller mention too.</summary>
    private bool SharesNoun(Sentence candidates, Mention candidate)
    {
        for (int i = candidate.Span.Start; i < candidate.Span.End; i++)
        {
            Token token = candidates.Tokens[i];
            if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && (string.Equals(token.Lemma, _noun, StringComparison.Ordinal) || string.Equals(token.Lower, _noun, StringComparison.Ordinal))) return true;
        }
        return false;
    }
}
