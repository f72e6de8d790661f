using RulesEngine.Words;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>Known names, found by longest match over tokens.</summary>
public sealed class Gazetteer
{
    private static readonly char[] WordEnds = [' ', '-', '\'', '/', '&', '+'];
    private readonly Dictionary<string, GazetteerEntry[]> _byFirstWord = new(StringComparer.Ordinal);

    public Gazetteer(IEnumerable<LexiconRow> rows, IEnumerable<LexiconRow> demonyms)
    {
        var buckets = new Dictionary<string, List<GazetteerEntry>>(StringComparer.Ordinal);
        AddAll(buckets, rows, areDemonyms: false);
        AddAll(buckets, demonyms, areDemonyms: true);
        foreach ((string key, List<GazetteerEntry> list) in buckets)
        {
            // A stable order: of two entries with one spelling the name goes before the demonym.
            _byFirstWord.Add(key, [.. list.OrderByDescending(static entry => entry.Letters.Length)]);
        }
    }

    /// <summary>How many different names it knows.</summary>
    public int Count { get; private set; }

    private void AddAll(Dictionary<string, List<GazetteerEntry>> buckets, IEnumerable<LexiconRow> rows, bool areDemonyms)
    {
        List<GazetteerEntry> entries = Merged(rows, areDemonyms, out List<string> names);
        for (int i = 0; i < entries.Count; i++)
        {
            foreach (string key in FirstWords(names[i])) Add(buckets, key, entries[i]);
        }
        Count += entries.Count;
    }

    /// <summary>The longest name that begins at <paramref name="start"/>; null for none.</summary>
    /// <param name="end">The token after the name.</param>
    public GazetteerEntry? Longest(Token[] tokens, int start, out int end)
    {
        end = start;
        if (!_byFirstWord.TryGetValue(tokens[start].Lower, out GazetteerEntry[]? bucket)) return null;
        foreach (GazetteerEntry entry in bucket)
        {
            if (TryMatch(entry.Letters, tokens, start, out end)) return entry;
        }
        end = start;
        return null;
    }

    private static bool TryMatch(string letters, Token[] tokens, int start, out int end)
    {
        int at = 0;
        for (end = start; at < letters.Length && end < tokens.Length; end++)
        {
            string text = tokens[end].Text;
            if (text.Length > letters.Length - at || !StandsAt(letters, at, text)) return false;
            at += text.Length;
        }
        return at == letters.Length;
    }

    /// <summary>A capital of the name must be one in the text; a small letter may be either ("RUSSIA"), or headlines would hide every name.</summary>
    private static bool StandsAt(string letters, int at, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char wanted = letters[at + i];
            char found = text[i] is '’' ? '\'' : text[i];
            if (found != wanted && (!char.IsLower(wanted) || char.ToLowerInvariant(found) != wanted)) return false;
        }
        return true;
    }

    /// <summary>One entry a name: its rows' kinds together, and the first entity any of them gives.</summary>
    private static List<GazetteerEntry> Merged(IEnumerable<LexiconRow> rows, bool areDemonyms, out List<string> names)
    {
        var entries = new List<GazetteerEntry>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        names = [];
        foreach (LexiconRow row in rows)
        {
            if (indexes.TryGetValue(row.Name, out int index))
            {
                entries[index] = entries[index] with { Kinds = entries[index].Kinds | row.Kind, Entity = entries[index].Entity ?? row.Entity };
                continue;
            }
            indexes.Add(row.Name, entries.Count);
            names.Add(row.Name);
            entries.Add(new GazetteerEntry(row.Name.Replace(" ", "", StringComparison.Ordinal).Replace('’', '\''), row.Kind, row.Entity, areDemonyms));
        }
        return entries;
    }

    /// <summary>What the first token of a name may be: its first word, or the part of that word which ends at a hyphen or apostrophe.</summary>
    private static IEnumerable<string> FirstWords(string name)
    {
        string lower = name.ToLowerInvariant().Replace('’', '\'');
        int space = lower.IndexOf(' ', StringComparison.Ordinal);
        string word = space < 0 ? lower : lower[..space];
        yield return word;
        for (int i = word.IndexOfAny(WordEnds, 1); i > 0; i = i + 1 < word.Length ? word.IndexOfAny(WordEnds, i + 1) : -1) yield return word[..i];
    }

    private static void Add(Dictionary<string, List<GazetteerEntry>> buckets, string key, GazetteerEntry entry)
    {
        if (!buckets.TryGetValue(key, out List<GazetteerEntry>? list)) buckets.Add(key, list = []);
        list.Add(entry);
    }
}
