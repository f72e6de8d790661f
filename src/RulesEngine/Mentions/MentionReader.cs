using RulesEngine.Clauses;
using RulesEngine.Mentions.Lexicons;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Reads the mentions of one sentence.</summary>
internal sealed partial class MentionReader
{
    private readonly DependencyTree _tree;
    private readonly Token[] _tokens;
    private readonly GazetteerData _lexicon;
    private readonly NameUnits _names;
    private readonly PhraseBounds _bounds;

    public MentionReader(Sentence sentence, GazetteerData lexicon)
    {
        _tree = sentence.Tree;
        _tokens = sentence.Tokens;
        _lexicon = lexicon;
        _names = new NameUnits(_tokens, lexicon);
        _bounds = new PhraseBounds(_tree, _names);
    }

    public List<Mention> Read()
    {
        var mentions = new List<Mention>();
        for (int token = 0; token < _tokens.Length; token++)
        {
            if (IsHead(token)) mentions.Add(MentionAt(token));
        }
        return mentions;
    }

    private bool IsHead(int token)
    {
        Token word = _tokens[token];
        if (_names.TryGet(token, out NameUnit unit)) return !IsInside(word, unit.Span) && !IsTitleOfName(token);
        return word.Tag switch
        {
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => !IsPartOfPhrase(word) && !IsTitleOfName(token),
            PartOfSpeech.Pronoun => word.Relation != DependencyRelation.Expl && word.Lower is not ("who" or "whom" or "whose" or "which" or "what") && word.PennTag is not ("WP" or "WDT" or "WP$" or "EX"),
            PartOfSpeech.Number or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Symbol or PartOfSpeech.Other => StandsAsNoun(token),
            _ => false,
        };
    }

    private static bool IsInside(in Token word, TokenSpan name) => word.Head >= 0 && name.Contains(word.Head);

    private static bool IsPartOfPhrase(in Token word) =>
        word.Relation is DependencyRelation.Flat or DependencyRelation.Goeswith or DependencyRelation.Fixed or DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Cc;

    /// <summary>"president" in "president Ruritano" is part of the name it stands before.</summary>
    private bool IsTitleOfName(int token)
    {
        Token word = _tokens[token];
        if (word.Head <= token || word.Relation is not (DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Flat)) return false;
        return _tokens[word.Head].Tag == PartOfSpeech.ProperNoun && !_tree.HasChild(token, DependencyRelation.Case) && IsPersonNoun(token);
    }

    private bool IsPersonNoun(int token) =>
        (_lexicon.People.Of(_tokens[token]) & NameTraits.Title) != 0 || (_lexicon.Nouns.KindsAt(_tokens, token, 0) & MentionKinds.Person) != 0;

    /// <summary>"the wounded", "both", "20,000", "$5": no noun by tag, but where only a noun phrase can stand.</summary>
    private bool StandsAsNoun(int token) => _tokens[token].Relation switch
    {
        DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.NmodPoss
            or DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.OblTmod or DependencyRelation.Nmod or DependencyRelation.Appos => true,
        DependencyRelation.Conj => _tokens[token].Head is >= 0 and int first && first != token && _tokens[first].Relation != DependencyRelation.Conj
            && _tokens[first].Tag is PartOfSpeech.Number or PartOfSpeech.Symbol or PartOfSpeech.Noun or PartOfSpeech.ProperNoun && _tokens[token].Tag != PartOfSpeech.Adjective,
        _ => false,
    };

    private Mention MentionAt(int head)
    {
        TokenSpan span = _bounds.Of(head);
        MentionKinds kinds = KindsOf(head, span, out bool isSure, MaxDepth);
        bool isKnown = _names.TryGet(head, out NameUnit name);
        TokenSpan? nationality = NationalityIn(head, span, out string? nationalityEntity);
        if (isKnown && IsPeople(head, name)) return PeopleAt(head, span, name);
        GazetteerEntry? entry = name.Entry ?? PersonBehindTitle(head, span);
        return new Mention(span, head, kinds, EntityOf(kinds, entry, nationalityEntity))
        {
            IsPronoun = _tokens[head].Tag == PartOfSpeech.Pronoun,
            IsName = entry is not null || (isKnown && !IsOfficeAlone(name.Span)),
            IsGuess = !isSure,
            Nationality = nationality,
            NationalityEntity = nationalityEntity,
        };
    }

    /// <summary>"two Latvians", "the Latvian": people of a country, not the country; only "the Latvians" may stand for its government as well.</summary>
    private Mention PeopleAt(int head, TokenSpan span, NameUnit name)
    {
        bool isWholeNation = _tokens[span.Start].Lower == "the" && span.Count == name.Span.Count + 1 && (_tokens[head].PennTag is "NNPS" or "NNS" or "JJ");
        return new Mention(span, head, isWholeNation ? People | name.Entry!.Kinds : People, isWholeNation ? name.Entry!.Entity : null)
        {
            IsName = true,
            Nationality = name.Span,
            NationalityEntity = name.Entry!.Entity,
        };
    }

    private bool IsPeople(int head, NameUnit name) =>
        name.Entry is { IsDemonym: true } && _tokens[head].Relation is not (DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.Dep)
        && (_tokens[head].PennTag is "NNPS" or "NNS" || _tokens[head].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.OblAgent);

    /// <summary>Where the parser hung the name on its title ("spokesman Boris Ruritano"), the phrase still names the person.</summary>
    private GazetteerEntry? PersonBehindTitle(int head, TokenSpan span) =>
        head + 1 < span.End && _names.TryGet(head + 1, out NameUnit next) && next.Entry?.Kinds == MentionKinds.Person && IsPersonNoun(head) ? next.Entry : null;

    /// <summary>"the Prime Minister" and "the Foreign Ministry" describe, for all their capitals.</summary>
    private bool IsOfficeAlone(TokenSpan name) =>
        (_lexicon.Nouns.KindsAt(_tokens, name.End - 1, name.Start) & (MentionKinds.Person | MentionKinds.Ministry | MentionKinds.Government)) != 0 && !HasUnknownWord(name);

    private bool HasUnknownWord(TokenSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (_lexicon.People.Of(_tokens[i]) != NameTraits.None) return true;
        }
        return false;
    }

    /// <summary>The government of a country is, to everybody who writes news, that country.</summary>
    private static string? EntityOf(MentionKinds kinds, GazetteerEntry? entry, string? nationality)
    {
        if (entry is not null) return entry.Entity;
        bool isGovernment = (kinds & MentionKinds.Government) != 0 && (kinds & (MentionKinds.Person | MentionKinds.Organisation | MentionKinds.Group)) == 0;
        return isGovernment ? nationality : null;
    }

    /// <summary>The country or nationality before the head ("North Korean troops", "Russia's fleet"), else the one in its of-phrase.</summary>
    private TokenSpan? NationalityIn(int head, TokenSpan span, out string? entity)
    {
        const MentionKinds national = MentionKinds.Country | MentionKinds.Capital | MentionKinds.SeatOfPower | MentionKinds.Region;
        int ownStart = _names.SpanOf(head).Start;
        for (int i = ownStart - 1; i >= span.Start; i--)
        {
            if (!_names.TryGet(i, out NameUnit unit) || unit.Entry is not { Entity: not null } entry || (entry.Kinds & national) == 0) continue;
            entity = entry.Entity;
            return unit.Span;
        }
        for (int i = head + 1; i < span.End; i++)
        {
            if (_tokens[i].Relation != DependencyRelation.Nmod || !_names.TryGet(i, out NameUnit unit) || unit.Entry is not { Entity: not null } entry) continue;
            if (_tokens[i].Head != head || (entry.Kinds & MentionKinds.Country) == 0) continue;
            entity = entry.Entity;
            return unit.Span;
        }
        entity = null;
        return null;
    }
}
