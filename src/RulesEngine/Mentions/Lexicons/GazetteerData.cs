using System.Reflection;
using RulesEngine.Text;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>The engine's own English lexicons (<c>rules/english/lexicons/*.csv</c> and the word list from WordNet), built into the assembly.</summary>
public sealed class GazetteerData
{
    private const string Prefix = "lexicons/";
    private static readonly Lazy<GazetteerData> Loaded = new(static () => new GazetteerData());

    private GazetteerData()
    {
        var names = new List<LexiconRow>();
        var nouns = new List<LexiconRow>();
        List<LexiconRow> endings = [];
        List<LexiconRow> demonyms = [];
        foreach (string resource in Resources(".csv"))
        {
            List<LexiconRow> rows = ReadRows(resource);
            NameTraits trait = TraitOf(resource[Prefix.Length..]);
            if (trait != NameTraits.None) People.Add(rows, trait);
            else if (resource == Prefix + "name-endings.csv") endings = rows;
            else if (resource == Prefix + "nationalities.csv") demonyms = rows;
            else Sort(rows, names, nouns);
        }
        Endings = new NounLexicon(endings, []);
        Names = new Gazetteer(names, demonyms);
        Nouns = new NounLexicon(nouns, ReadWords(Prefix + "wordnet-nouns.txt"));
    }

    public static GazetteerData English => Loaded.Value;

    public Gazetteer Names { get; }

    public NounLexicon Nouns { get; }

    /// <summary>Last words of names, which as common nouns mean something else ("Herald", "Steel").</summary>
    public NounLexicon Endings { get; }

    public PersonNames People { get; } = new();

    /// <summary>The lexicon files inside the assembly, in ordinal order.</summary>
    public static IEnumerable<string> Resources(string ending) => Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static List<LexiconRow> ReadRows(string resource)
    {
        using StreamReader reader = Open(resource);
        return LexiconReader.Read(reader, resource);
    }

    private static Assembly Assembly => typeof(GazetteerData).Assembly;

    private static StreamReader Open(string resource) =>
        new(Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"the assembly lacks '{resource}'"));

    /// <summary>A name begins with a capital or a digit, a common noun with a small letter; "iPhone" is a name.</summary>
    private static void Sort(List<LexiconRow> rows, List<LexiconRow> names, List<LexiconRow> nouns)
    {
        foreach (LexiconRow row in rows)
        {
            bool isNoun = !row.Name.Any(char.IsUpper) && !row.Name.Any(char.IsDigit);
            (isNoun ? nouns : names).Add(row);
        }
    }

    private static NameTraits TraitOf(string file) => file switch
    {
        "given-names-male.csv" => NameTraits.MaleGivenName,
        "given-names-female.csv" => NameTraits.FemaleGivenName,
        "surnames.csv" => NameTraits.Surname,
        "titles.csv" => NameTraits.Title,
        _ => NameTraits.None,
    };

    private static IEnumerable<(MentionKinds Kind, string Word)> ReadWords(string resource)
    {
        using StreamReader reader = Open(resource);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || !MentionKindTree.TryParseExact(line[..colon], out MentionKinds kind)) continue;
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) yield return (kind, word);
        }
    }
}
