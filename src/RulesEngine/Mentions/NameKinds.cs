using RulesEngine.Mentions.Lexicons;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>What a name that no gazetteer knows may be, by its letters and words.</summary>
internal readonly struct NameKinds(Token[] tokens, GazetteerData lexicon)
{
    private const MentionKinds Open = MentionKinds.Person | MentionKinds.Organisation | MentionKinds.Company | MentionKinds.City | MentionKinds.Region | MentionKinds.Facility;
    private const MentionKinds Bodies = MentionKinds.Organisation | MentionKinds.Company | MentionKinds.Media | MentionKinds.Party | MentionKinds.Group;
    private const MentionKinds LastWordTells = ~(MentionKinds.Person | MentionKinds.Quantity | MentionKinds.Money | MentionKinds.Date | MentionKinds.Thing);

    /// <param name="isSure">False where only the shape of the name spoke, and its place in the sentence may narrow the answer.</param>
    public MentionKinds Of(TokenSpan name, out bool isSure)
    {
        isSure = true;
        int last = LastWord(name);
        NameTraits first = lexicon.People.Of(tokens[name.Start]);
        if (name.Count > 1 && OpensWithOffice(name)) return MentionKinds.Person;
        if (name.Count > 1 && (first & NameTraits.GivenName) != 0 && !TellsBody(last, name.Start)) return MentionKinds.Person;
        MentionKinds byLastWord = lexicon.Nouns.KindsAt(tokens, last, name.Start);
        if (byLastWord == MentionKinds.Person && (name.Count == 1 || lexicon.Endings.KindsOf(tokens[last].Lower) == MentionKinds.None)) return MentionKinds.Person;
        if ((byLastWord & LastWordTells) != 0) return (byLastWord & LastWordTells) | (name.Count > 1 ? lexicon.Endings.KindsAt(tokens, last, name.Start) & ~MentionKinds.Thing : 0);
        if (name.Count > 1 && IsPersonShape(name)) return MentionKinds.Person;
        MentionKinds byEnding = name.Count > 1 ? lexicon.Endings.KindsAt(tokens, last, name.Start) : MentionKinds.None;
        if (byEnding != MentionKinds.None) return byEnding;
        isSure = false;
        return name.Count == 1 ? OfSingleWord(name.Start) : OfSeveralWords(name);
    }

    private MentionKinds OfSingleWord(int token)
    {
        string text = tokens[token].Text;
        if ((lexicon.People.Of(tokens[token]) & (NameTraits.GivenName | NameTraits.Surname)) != 0) return MentionKinds.Person;
        if (tokens[token].Tag == PartOfSpeech.Adjective) return MentionKinds.Region | MentionKinds.Group;
        if (HasDigit(text)) return MentionKinds.Weapon | MentionKinds.Thing;
        if (text.Length > 4 && text.EndsWith("ism", StringComparison.Ordinal)) return MentionKinds.Thing;
        if (tokens[token].PennTag == "NNPS") return MentionKinds.Group | MentionKinds.Organisation | MentionKinds.Person | MentionKinds.Region;
        return IsAcronym(text) ? Bodies | MentionKinds.Force | MentionKinds.Weapon | MentionKinds.Agreement : Open;
    }

    private MentionKinds OfSeveralWords(TokenSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (HasDigit(tokens[i].Text)) return MentionKinds.Weapon | MentionKinds.Facility | MentionKinds.Thing;
        }
        return Open;
    }

    /// <summary>"Foreign Minister Ruritano": an office or form of address with a name behind it.</summary>
    private bool OpensWithOffice(TokenSpan name)
    {
        for (int i = name.Start; i < name.End - 1; i++)
        {
            if ((lexicon.People.Of(tokens[i]) & NameTraits.Title) != 0 && i == name.Start) return true;
            if (lexicon.Nouns.KindsAt(tokens, i, name.Start) == MentionKinds.Person && !TellsBody(LastWord(name), i + 1)) return true;
        }
        return false;
    }

    private bool TellsBody(int last, int first) =>
        ((lexicon.Nouns.KindsAt(tokens, last, first) | (last > first ? lexicon.Endings.KindsAt(tokens, last, first) : MentionKinds.None)) & LastWordTells) != 0 && (lexicon.People.Of(tokens[last]) & (NameTraits.GivenName | NameTraits.Surname)) == 0;

    /// <summary>A known family name at the end, an initial or particle within, or the Korean and Chinese way of writing: Xxx Yyy-zzz.</summary>
    private bool IsPersonShape(TokenSpan name)
    {
        int last = name.End - 1;
        if ((lexicon.People.Of(tokens[last]) & NameTraits.Surname) != 0) return true;
        if (name.Count == 4 && tokens[name.Start + 2].Text is "-" && char.IsLower(tokens[last].Text[0])) return true;
        for (int i = name.Start; i < last; i++)
        {
            string text = tokens[i].Text;
            if (text.Length == 2 && text[1] == '.' && char.IsUpper(text[0])) return true;
            if (i > name.Start && NameUnits.IsParticle(tokens[i].Lower) && char.IsLower(text[0])) return true;
            if (i == name.Start && (lexicon.People.Of(tokens[i]) & NameTraits.Surname) != 0 && name.Count <= 4 && IsShortSyllable(tokens[i + 1].Text)) return true;
        }
        return false;
    }

    /// <summary>The parts of Korean and Chinese given names are short: "Choe Myong Su".</summary>
    private static bool IsShortSyllable(string text) => text.Length is > 1 and < 7;

    private static int LastWord(TokenSpan name) => name.End - 1;

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsAcronym(string text)
    {
        if (text.Length is < 2 or > 7) return false;
        foreach (char c in text)
        {
            if (!char.IsUpper(c) && c is not ('.' or '-' or '&')) return false;
        }
        return true;
    }
}
