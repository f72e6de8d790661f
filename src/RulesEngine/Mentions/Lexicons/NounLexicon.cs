using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>What common nouns stand for, by their last word and, where several words mean something else, by all of them ("foreign ministry").</summary>
public sealed class NounLexicon
{
    private readonly Dictionary<string, Noun> _byLastWord = new(StringComparer.Ordinal);

    /// <param name="rows">The lexicons written by hand, which outrank the word list.</param>
    /// <param name="words">Kind and words from the word list; a word that the rows know keeps what they say.</param>
    public NounLexicon(IEnumerable<LexiconRow> rows, IEnumerable<(MentionKinds Kind, string Word)> words)
    {
        foreach (LexiconRow row in rows)
        {
            string name = row.Name.ToLowerInvariant();
            AddRow(name, LastWordStart(name, ' '), row.Kind);
            // Tokenizers differ in whether "cease-fire" is one word or three.
            if (LastWordStart(name, '-') > LastWordStart(name, ' ')) AddRow(name, LastWordStart(name, '-'), row.Kind);
        }
        foreach ((MentionKinds kind, string word) in words)
        {
            if (!_byLastWord.TryGetValue(word, out Noun? known)) _byLastWord.Add(word, new Noun { Kinds = kind });
            else if (known.Kinds == MentionKinds.None) known.Kinds = kind;
        }
    }

    public int Count => _byLastWord.Count;

    /// <summary>The kinds of the longest known noun that ends with token <paramref name="head"/> and begins at <paramref name="first"/> or later.</summary>
    public MentionKinds KindsAt(Token[] tokens, int head, int first)
    {
        Noun? noun = Find(tokens[head]);
        if (noun is null) return MentionKinds.None;
        foreach ((string letters, MentionKinds kinds) in noun.Longer)
        {
            if (EndsAt(letters, tokens, head, first)) return kinds;
        }
        return noun.Kinds;
    }

    /// <summary>The kinds of a single word in its dictionary form.</summary>
    public MentionKinds KindsOf(string word) => _byLastWord.TryGetValue(word, out Noun? noun) ? noun.Kinds : MentionKinds.None;

    private Noun? Find(in Token token)
    {
        // "arms" and "arm", "forces" and "force": the plural as it stands outranks the dictionary form.
        if (_byLastWord.TryGetValue(token.Lower, out Noun? noun) && (noun.Kinds != MentionKinds.None || noun.Longer.Length > 0)) return noun;
        if (_byLastWord.TryGetValue(token.Lemma, out noun)) return noun;
        // The lemma of a proper noun is the word itself: "Ministers", "Bodies".
        string lower = token.Lower;
        int hyphen = lower.LastIndexOf('-');
        if (hyphen > 0 && _byLastWord.TryGetValue(lower[(hyphen + 1)..], out noun)) return noun;
        if (lower.Length < 4 || lower[^1] != 's') return null;
        if (_byLastWord.TryGetValue(lower[..^1], out noun)) return noun;
        return lower.EndsWith("ies", StringComparison.Ordinal) && _byLastWord.TryGetValue(lower[..^3] + "y", out noun) ? noun : null;
    }

    /// <summary>Compares backwards, the words before the last as they stand; the last one matched by its dictionary form already.</summary>
    private static bool EndsAt(string letters, Token[] tokens, int head, int first)
    {
        int rest = letters.Length;
        for (int i = head - 1; i >= first && rest > 0; i--)
        {
            string lower = tokens[i].Lower;
            if (lower.Length > rest || string.CompareOrdinal(letters, rest - lower.Length, lower, 0, lower.Length) != 0) return false;
            rest -= lower.Length;
        }
        return rest == 0;
    }

    private void AddRow(string name, int last, MentionKinds kind)
    {
        string word = name[last..];
        if (!_byLastWord.TryGetValue(word, out Noun? noun)) _byLastWord.Add(word, noun = new Noun());
        if (last == 0) noun.Kinds |= kind;
        else noun.AddLonger(name[..last].Replace(" ", "", StringComparison.Ordinal), kind);
    }

    private static int LastWordStart(string name, char separator) => name.LastIndexOf(separator) + 1;

    private sealed class Noun
    {
        public MentionKinds Kinds { get; set; }

        /// <summary>The words before this one, run together, longest first.</summary>
        public (string Letters, MentionKinds Kinds)[] Longer { get; private set; } = [];

        public void AddLonger(string letters, MentionKinds kind)
        {
            for (int i = 0; i < Longer.Length; i++)
            {
                if (Longer[i].Letters != letters) continue;
                Longer[i].Kinds |= kind;
                return;
            }
            Longer = [.. Longer, (letters, kind)];
            Array.Sort(Longer, static (left, right) => right.Letters.Length != left.Letters.Length
                ? right.Letters.Length.CompareTo(left.Letters.Length)
                : string.CompareOrdinal(left.Letters, right.Letters));
        }
    }
}
