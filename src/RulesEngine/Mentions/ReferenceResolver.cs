using RulesEngine.Clauses;
using RulesEngine.Text;

namespace RulesEngine.Mentions;

/// <summary>Links a pronoun or a description ("the ministry", "the Russian leader") to the mention it most plausibly stands for: by number,
/// gender and kind, subjects before others, near before far; nothing where that is not plain.</summary>
/// <remarks>After J. Hobbs, "Resolving pronoun references" (Lingua 44, 1978), and S. Lappin and H. Leass, "An algorithm for pronominal anaphora
/// resolution" (Computational Linguistics 20, 1994), without their parse-tree walks: on news the subject of the nearest sentence wins either way.</remarks>
public sealed class ReferenceResolver
{
    private const int SentencesForPronouns = 3;
    private const int SentencesForDescriptions = 8;

    /// <summary>The antecedent, also written to <see cref="Mention.RefersTo"/>; null where there is none or several are as good.</summary>
    public MentionReference? Resolve(Sentence sentence, Mention mention)
    {
        return Resolve(sentence, mention, Math.Max(0, sentence.Index - SentencesForDescriptions));
    }

    /// <param name="floor">First sentence that may be looked at, however long a chain of pronouns gets.</param>
    private static MentionReference? Resolve(Sentence sentence, Mention mention, int floor)
    {
        if (mention.RefersTo is not null) return mention.RefersTo;
        if (mention.IsPronoun) return mention.RefersTo = ResolvePronoun(sentence, mention, floor);
        return IsDefinite(sentence, mention) ? mention.RefersTo = ResolveDescription(sentence, mention, floor) : null;
    }

    private static MentionReference? ResolvePronoun(Sentence sentence, Mention pronoun, int floor)
    {
        MentionKinds wanted = WantedBy(sentence.Tokens[pronoun.Head].Lower);
        if (wanted == MentionKinds.None) return null;
        if (SubjectAhead(sentence, pronoun, wanted) is { } ahead) return new MentionReference(sentence, ahead);
        var search = new AntecedentSearch(sentence, pronoun, wanted);
        for (int back = 0; back <= SentencesForPronouns && sentence.Index - back >= floor; back++)
        {
            Sentence earlier = back == 0 ? sentence : sentence.Document.Sentence(sentence.Index - back);
            if (search.BestIn(earlier) is { } found) return Final(earlier, found, floor);
        }
        return null;
    }

    /// <summary>A pronoun or description found as antecedent stands for what it refers to itself; a pronoun that refers to nothing helps nobody.</summary>
    private static MentionReference? Final(Sentence sentence, Mention found, int floor) =>
        Resolve(sentence, found, floor) ?? (found.IsPronoun ? null : new MentionReference(sentence, found));

    private static MentionKinds WantedBy(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" => MentionKinds.Person,
        "it" or "its" or "itself" => ~(MentionKinds.Person | MentionKinds.Date | MentionKinds.Quantity | MentionKinds.Money),
        "they" or "them" or "their" or "theirs" or "themselves" => ~(MentionKinds.Date | MentionKinds.Quantity | MentionKinds.Money),
        _ => MentionKinds.None,
    };

    /// <summary>"During her visit to Oslo, Foreign Minister Ruritano said": a pronoun in a phrase that opens the sentence means the subject that follows.</summary>
    private static Mention? SubjectAhead(Sentence sentence, Mention pronoun, MentionKinds wanted)
    {
        DependencyTree tree = sentence.Tree;
        int phrase = pronoun.Head;
        int verb = sentence.Tokens[phrase].Head;
        for (int steps = 0; verb >= 0 && steps < 6 && !IsClauseWithSubjectBehind(tree, verb, pronoun.Head); steps++)
        {
            phrase = verb;
            verb = sentence.Tokens[phrase].Head;
        }
        if (verb < 0 || phrase >= verb || sentence.Tokens[phrase].Relation is not (DependencyRelation.Obl or DependencyRelation.Advcl)) return null;
        Mention? subject = sentence.MentionAt(ClauseReader.SurfaceSubject(tree, verb));
        bool fits = subject is not null && !subject.IsPronoun && subject.Head > pronoun.Head && MentionTraits.CanBe(subject, wanted)
            && MentionTraits.IsPlural(sentence, subject) == MentionTraits.IsPlural(sentence, pronoun)
            && MentionTraits.AreCompatible(MentionTraits.GenderOf(sentence, subject), MentionTraits.GenderOf(sentence, pronoun));
        return fits ? subject : null;
    }

    private static bool IsClauseWithSubjectBehind(DependencyTree tree, int verb, int token) => tree.Child(verb, DependencyRelation.Nsubj) > token || tree.Child(verb, DependencyRelation.NsubjPass) > token;

    /// <summary>"the ministry", "this country"; not "the ministry of finance of Ruritania", which says itself what it means.</summary>
    private static bool IsDefinite(Sentence sentence, Mention mention)
    {
        if (mention.IsName || mention.Entity is not null && mention.NationalityEntity is null) return false;
        if (sentence.Tokens[mention.Span.Start].Lower is not ("the" or "this" or "that" or "these" or "those")) return false;
        return mention.Span.End == mention.Head + 1 && sentence.Tokens[mention.Head].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
    }

    private static MentionReference? ResolveDescription(Sentence sentence, Mention description, int floor)
    {
        var search = new DescriptionSearch(sentence, description);
        for (int back = 0; back <= SentencesForDescriptions && sentence.Index - back >= floor; back++)
        {
            Sentence earlier = back == 0 ? sentence : sentence.Document.Sentence(sentence.Index - back);
            if (search.BestIn(earlier) is { } found) return Final(earlier, found, floor);
        }
        return null;
    }
}
