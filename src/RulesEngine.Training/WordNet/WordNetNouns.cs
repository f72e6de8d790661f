using System.Globalization;
using System.Text;

namespace RulesEngine.Training.WordNet;

/// <summary>Reads which everyday nouns stand for people, groups, places and the like out of WordNet 3.0 and writes them as the compact
/// file that the mention layer carries: <c>kind: word word …</c>, one kind a line, words in ordinal order.</summary>
/// <remarks>Only the first sense of a word counts, the commonest one: a later sense would make persons of "star" and "shower".
/// Format of the files: wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn.</remarks>
public static class WordNetNouns
{
    /// <summary>A synset that names a kind; the first in this order that a word's first sense lies below decides.</summary>
    private static readonly (string Kind, string Lemma, int Sense)[] Roots =
    [
        ("person", "person", 1),
        ("force", "military_unit", 1),
        ("force", "military_personnel", 1),
        ("ministry", "government_department", 1),
        ("company", "company", 1),
        ("party", "party", 1),
        ("organisation", "organization", 1),
        ("group", "social_group", 1),
        ("group", "people", 1),
        ("weapon", "weapon", 1),
        ("weapon", "weaponry", 1),
        ("weapon", "ammunition", 1),
        ("weapon", "explosive_device", 1),
        ("weapon", "warplane", 1),
        ("weapon", "warship", 1),
        ("city", "municipality", 1),
        ("facility", "building", 1),
        ("facility", "facility", 1),
        ("facility", "structure", 1),
        ("region", "region", 3),
        ("region", "location", 1),
        ("region", "geological_formation", 1),
        ("region", "body_of_water", 1),
        ("region", "land", 4),
        ("agreement", "agreement", 1),
        ("date", "time_period", 1),
        ("date", "time_unit", 1),
        ("date", "point", 6),
        ("money", "currency", 1),
        ("money", "monetary_unit", 1),
    ];

    public static void Write(string wordNetDirectory, string outputPath)
    {
        Dictionary<string, int[]> senses = ReadSenses(Path.Combine(wordNetDirectory, "index.noun"));
        Dictionary<int, int[]> above = ReadHypernyms(Path.Combine(wordNetDirectory, "data.noun"), out HashSet<string> common);
        var rootKinds = new Dictionary<int, int>();
        for (int i = 0; i < Roots.Length; i++)
        {
            if (senses.TryGetValue(Roots[i].Lemma, out int[]? offsets) && offsets.Length >= Roots[i].Sense) rootKinds.TryAdd(offsets[Roots[i].Sense - 1], i);
        }
        var words = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach ((string lemma, int[] offsets) in senses)
        {
            if (!IsPlainWord(lemma) || !common.Contains(lemma)) continue;
            int root = RootOf(offsets[0], above, rootKinds, depth: 0);
            if (root == int.MaxValue) continue;
            if (!words.TryGetValue(Roots[root].Kind, out SortedSet<string>? list)) words.Add(Roots[root].Kind, list = new SortedSet<string>(StringComparer.Ordinal));
            list.Add(lemma);
        }
        File.WriteAllText(outputPath, ToText(words));
    }

    private static string ToText(SortedDictionary<string, SortedSet<string>> words)
    {
        var text = new StringBuilder("# Made from WordNet 3.0 by `training wordnet`; see NOTICE.md. Do not edit: rules/english/lexicons adds to it.\n");
        foreach ((string kind, SortedSet<string> list) in words) text.Append(kind).Append(": ").AppendJoin(' ', list).Append('\n');
        return text.ToString();
    }

    private static bool IsPlainWord(string lemma)
    {
        foreach (char c in lemma)
        {
            if (c is not ((>= 'a' and <= 'z') or '-')) return false;
        }
        return lemma.Length > 1;
    }

    /// <summary>Lemma to the synsets it has, commonest first.</summary>
    private static Dictionary<string, int[]> ReadSenses(string path)
    {
        var senses = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(' ')) continue;
            string[] fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int count = Number(fields[2]);
            var offsets = new int[count];
            for (int i = 0; i < count; i++) offsets[i] = Number(fields[fields.Length - count + i]);
            senses[fields[0]] = offsets;
        }
        return senses;
    }

    /// <summary>Synset to the synsets right above it; <paramref name="common"/> takes the words that are written small.</summary>
    private static Dictionary<int, int[]> ReadHypernyms(string path, out HashSet<string> common)
    {
        var above = new Dictionary<int, int[]>();
        common = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(' ')) continue;
            string[] fields = line.Split(' ');
            int words = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < words; i++) common.Add(fields[4 + (2 * i)]);
            int pointers = 4 + (2 * words);
            var parents = new List<int>();
            for (int i = 0, at = pointers + 1; i < Number(fields[pointers]); i++, at += 4)
            {
                if (fields[at] is "@" or "@i") parents.Add(Number(fields[at + 1]));
            }
            above[Number(fields[0])] = [.. parents];
        }
        return above;
    }

    /// <summary>The first root, in the order of the table, at or above a synset; <see cref="int.MaxValue"/> for none.</summary>
    private static int RootOf(int synset, Dictionary<int, int[]> above, Dictionary<int, int> roots, int depth)
    {
        const int deepest = 24;
        int best = roots.GetValueOrDefault(synset, int.MaxValue);
        if (depth == deepest) return best;
        foreach (int parent in above[synset]) best = Math.Min(best, RootOf(parent, above, roots, depth + 1));
        return best;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
