using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

internal sealed partial class MentionReader
{
    /// <summary>Longest chain of of-phrases and appositions asked for a kind.</summary>
    private const int MaxDepth = 3;

    private const MentionKinds People = MentionKinds.Person | MentionKinds.Group;

    /// <param name="isSure">False where letters and place, not a lexicon, told the kind.</param>
    private MentionKinds KindsOf(int head, TokenSpan span, out bool isSure, int depth)
    {
        isSure = true;
        Token word = _tokens[head];
        if (_names.TryGet(head, out NameUnit name)) return name.Entry?.Kinds ?? KindsOfUnknownName(name.Span, head, span, out isSure, depth);
        return word.Tag switch
        {
            PartOfSpeech.Pronoun => PronounKinds.Of(word.Lower),
            PartOfSpeech.Number when IsDayOfMonth(head) => MentionKinds.Date,
            PartOfSpeech.Number or PartOfSpeech.Symbol => KindsOfNumber(word),
            PartOfSpeech.Adjective => IsPlace(word.Lower) ? MentionKinds.Region | MentionKinds.Government : People,
            PartOfSpeech.Determiner => PronounKinds.Of(word.Lower),
            _ => KindsOfNoun(head, span, out isSure, depth),
        };
    }

    private static bool IsPlace(string lower) => lower is "north" or "south" or "east" or "west";

    /// <summary>"October 31", "31 October"</summary>
    private bool IsDayOfMonth(int token) => IsDate(token - 1) || IsDate(token + 1);

    private bool IsDate(int token) =>
        token >= 0 && token < _tokens.Length && _tokens[token].Tag == PartOfSpeech.ProperNoun && (_lexicon.Nouns.KindsOf(_tokens[token].Lower) & MentionKinds.Date) != 0;

    private static MentionKinds KindsOfNumber(in Token word) => word.Text[0] switch
    {
        '$' or '€' or '£' or '¥' or '₩' => MentionKinds.Money,
        '%' => MentionKinds.Quantity | People,
        _ when word.Lower is "us$" or "c$" or "a$" or "hk$" => MentionKinds.Money,
        _ when IsYear(word.Text) => MentionKinds.Date,
        _ => MentionKinds.Quantity | People | MentionKinds.Government,
    };

    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && int.TryParse(text, out int year) && year is > 1500 and < 2200;

    private MentionKinds KindsOfNoun(int head, TokenSpan span, out bool isSure, int depth)
    {
        isSure = true;
        MentionKinds kinds = _lexicon.Nouns.KindsAt(_tokens, head, span.Start);
        bool isPart = (kinds & MentionKinds.Quantity) != 0 || _tokens[head].Lemma is "group" or "team" or "member" or "one";
        if (isPart && OfPhrase(head) is >= 0 and int whole && depth > 0) return kinds | KindsOf(whole, _names.SpanOf(whole), out isSure, depth - 1);
        if ((kinds & (People | MentionKinds.Organisation)) == 0 && ActsLikeSomebody(head))
        {
            isSure = kinds != MentionKinds.None;
            kinds |= People;
        }
        return kinds == MentionKinds.None ? MentionKinds.Thing : kinds;
    }

    /// <summary>Whoever speaks, or is "who", is somebody, whatever noun names them.</summary>
    private bool ActsLikeSomebody(int head)
    {
        var context = new NameContext(_tree, _names);
        return context.IsSaying(head) && _tokens[_tokens[head].Head].Lemma is "say" or "tell" or "add" or "insist" or "think" or "believe" or "argue";
    }

    private int OfPhrase(int head)
    {
        foreach (int child in _tree.Children(head))
        {
            if (child > head && _tokens[child].Relation == DependencyRelation.Nmod && ClauseReader.PrepositionOf(_tree, child) == "of") return child;
        }
        return -1;
    }

    private MentionKinds KindsOfUnknownName(TokenSpan name, int head, TokenSpan span, out bool isSure, int depth)
    {
        MentionKinds kinds = new NameKinds(_tokens, _lexicon).Of(name, out isSure);
        if (isSure) return kinds;
        MentionKinds told = KindsToldBeside(head, name, span, depth);
        isSure = told != MentionKinds.None;
        if (isSure) return told;
        return new NameContext(_tree, _names).Narrow(kinds, head, span);
    }

    /// <summary>A description beside a name tells its kind: a title before it, an apposition, "the town of …".</summary>
    private MentionKinds KindsToldBeside(int head, TokenSpan name, TokenSpan span, int depth)
    {
        if (name.Start > span.Start && IsTitleBefore(name.Start - 1)) return MentionKinds.Person;
        if (depth == 0) return MentionKinds.None;
        int governor = _tokens[head].Head;
        if (governor >= 0 && IsPlaceNounWithName(head, governor)) return _lexicon.Nouns.KindsAt(_tokens, governor, 0);
        if (governor >= 0 && _tokens[head].Relation == DependencyRelation.Appos) return KindsOfDescription(governor);
        int apposition = _tree.Child(head, DependencyRelation.Appos);
        return apposition > head ? KindsOfDescription(apposition) : MentionKinds.None;
    }

    private bool IsTitleBefore(int token) => _tokens[token].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && IsPersonNoun(token);

    /// <summary>"the city of Brzezno", "the Brzezno region" is a matter of the noun; the name alone is what the noun says.</summary>
    private bool IsPlaceNounWithName(int head, int governor) =>
        _tokens[head].Relation == DependencyRelation.Nmod && governor < head && _tokens[governor].Tag == PartOfSpeech.Noun && ClauseReader.PrepositionOf(_tree, head) == "of"
        && (_lexicon.Nouns.KindsAt(_tokens, governor, 0) & (MentionKinds.City | MentionKinds.Region)) != 0;

    private MentionKinds KindsOfDescription(int token)
    {
        const MentionKinds useful = MentionKinds.Person | MentionKinds.Organisation | MentionKinds.Company | MentionKinds.Media | MentionKinds.Party | MentionKinds.City | MentionKinds.Region
            | MentionKinds.Facility | MentionKinds.Weapon | MentionKinds.Force | MentionKinds.Group | MentionKinds.Country | MentionKinds.Capital | MentionKinds.Agreement | MentionKinds.Gathering;
        return _tokens[token].Tag == PartOfSpeech.Noun ? _lexicon.Nouns.KindsAt(_tokens, token, 0) & useful : MentionKinds.None;
    }
}
