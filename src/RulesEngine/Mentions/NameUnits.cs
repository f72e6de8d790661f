using RulesEngine.Mentions.Lexicons;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Cuts a sentence's names out before the tree is asked: names from the gazetteer, longest first from the left, and runs of proper
/// nouns between them. A parser is least to be trusted inside names, and they are what readers look for.</summary>
internal sealed class NameUnits
{
    private readonly Token[] _tokens;
    private readonly GazetteerData _lexicon;
    private readonly int[] _unitOf;
    private readonly List<NameUnit> _units = [];

    public NameUnits(Token[] tokens, GazetteerData lexicon)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _unitOf = new int[tokens.Length];
        for (int i = 0; i < tokens.Length;) i = ReadAt(i);
    }

    /// <summary>True where the token belongs to a name.</summary>
    public bool TryGet(int token, out NameUnit unit)
    {
        int index = _unitOf[token] - 1;
        unit = index < 0 ? default : _units[index];
        return index >= 0;
    }

    /// <summary>The stretch that stands or falls with a token: its name, or the token alone.</summary>
    public TokenSpan SpanOf(int token) => TryGet(token, out NameUnit unit) ? unit.Span : new TokenSpan(token, token + 1);

    public bool AreTogether(int left, int right) => _unitOf[left] != 0 && _unitOf[left] == _unitOf[right];

    /// <returns>The token to go on at.</returns>
    private int ReadAt(int start)
    {
        if (KnownAt(start, out int end) is { } entry)
        {
            Add(start, end, entry);
            return end;
        }
        if (!IsNameWord(start)) return start + 1;
        end = EndOfRun(start, out entry);
        Add(start, end, entry);
        return end;
    }

    private void Add(int start, int end, GazetteerEntry? entry)
    {
        _units.Add(new NameUnit(new TokenSpan(start, end), entry));
        for (int i = start; i < end; i++) _unitOf[i] = _units.Count;
    }

    private GazetteerEntry? KnownAt(int start, out int end)
    {
        GazetteerEntry? entry = _lexicon.Names.Longest(_tokens, start, out end);
        return entry is null || IsPartOfPersonName(entry, start, end) ? null : entry;
    }

    /// <summary>"Jack London" is not in London, and "Paris Hilton" not in Paris.</summary>
    private bool IsPartOfPersonName(GazetteerEntry entry, int start, int end)
    {
        if (entry.Kinds == MentionKinds.Person) return false;
        if (start > 0 && IsGivenName(start - 1) && IsNameWord(start - 1) && end - start == 1 && _tokens[start].Tag == PartOfSpeech.ProperNoun) return true;
        return end - start == 1 && end < _tokens.Length && IsGivenName(start)
            && (_lexicon.People.Of(_tokens[end]) & NameTraits.Surname) != 0 && IsNameWord(end);
    }

    /// <summary>A run goes on over hyphens inside a name and over particles, and takes in a known person behind an office ("Foreign Minister Lavrov").</summary>
    private int EndOfRun(int start, out GazetteerEntry? person)
    {
        person = null;
        int end = start + 1;
        while (end < _tokens.Length)
        {
            int next = StepsToNextWord(end);
            if (next < 0) return end;
            GazetteerEntry? known = KnownAt(end + next, out int knownEnd);
            if (known is not null)
            {
                if (next != 0 || known.Kinds != MentionKinds.Person) return end;
                if (IsOffice(end - 1)) person = known;
                return knownEnd;
            }
            end += next + 1;
        }
        return end;
    }

    /// <summary>How many tokens after <paramref name="at"/> the name goes on: 0 at a word, more at a hyphen or particle; -1 where the name ends.</summary>
    private int StepsToNextWord(int at)
    {
        if (IsNameWord(at)) return 0;
        if (at + 1 >= _tokens.Length) return -1;
        if (_tokens[at].Text is "-" or "‑" && IsJoined(at) && char.IsLetter(_tokens[at + 1].Text[0]) && !IsDescription(at + 1)) return 1;
        if (!IsParticle(_tokens[at].Lower)) return -1;
        if (IsNameWord(at + 1)) return 1;
        // "al-Jadaan", cut at its hyphen.
        return at + 2 < _tokens.Length && _tokens[at + 1].Text is "-" && IsJoined(at + 1) && IsNameWord(at + 2) ? 2 : -1;
    }

    private bool IsJoined(int at) => _tokens[at - 1].End == _tokens[at].Start && _tokens[at].End == _tokens[at + 1].Start;

    /// <summary>"Moscow-based", "US-led": what follows the hyphen is no part of the name.</summary>
    private bool IsDescription(int at) => _tokens[at].Tag is PartOfSpeech.Verb || (_tokens[at].Tag == PartOfSpeech.Adjective && char.IsLower(_tokens[at].Text[0]));

    internal static bool IsParticle(string lower) => lower is "al" or "el" or "bin" or "ibn" or "bint" or "ben" or "von" or "van" or "der" or "den" or "de" or "da" or "dos" or "del" or "di" or "du" or "la" or "le" or "ul" or "ur";

    private bool IsGivenName(int token) => (_lexicon.People.Of(_tokens[token]) & NameTraits.GivenName) != 0;

    private bool IsOffice(int token) =>
        (_lexicon.People.Of(_tokens[token]) & NameTraits.Title) != 0 || (_lexicon.Nouns.KindsAt(_tokens, token, 0) & MentionKinds.Person) != 0;

    private bool IsNameWord(int token)
    {
        Token word = _tokens[token];
        if (!char.IsLetterOrDigit(word.Text[0]) || char.IsLower(word.Text[0])) return false;
        bool isName = word.Tag == PartOfSpeech.ProperNoun || word.PennTag is "NNP" or "NNPS";
        return isName && (_lexicon.Nouns.KindsOf(word.Lower) & MentionKinds.Date) == 0;
    }
}
