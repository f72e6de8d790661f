using RulesEngine.Text;

namespace RulesEngine.Mentions.Lexicons;

/// <summary>Reads <c>name,kind,entity,from,to</c> lines: a header, <c>#</c> comments, names with a comma in double quotes.</summary>
public static class LexiconReader
{
    private const int Columns = 5;

    /// <exception cref="FormatException">A line has another number of columns or an unknown kind. The files are built into the engine and a
    /// test reads them all, so a bad line never reaches a user.</exception>
    public static List<LexiconRow> Read(TextReader reader, string file)
    {
        var rows = new List<LexiconRow>();
        bool seenHeader = false;
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (seenHeader) rows.Add(Row(line, file, number));
            seenHeader = true;
        }
        return rows;
    }

    private static LexiconRow Row(string line, string file, int number)
    {
        string[] fields = Fields(line);
        if (fields.Length != Columns) throw new FormatException($"{file}:{number}: expected {Columns} columns (name,kind,entity,from,to), found {fields.Length}");
        if (!MentionKindTree.TryParseExact(fields[1], out MentionKinds kind)) throw new FormatException($"{file}:{number}: unknown kind '{fields[1]}'");
        return new LexiconRow(fields[0], kind, OrNull(fields[2]), OrNull(fields[3]), OrNull(fields[4]));
    }

    private static string[] Fields(string line)
    {
        if (line[0] != '"') return line.Split(',');
        int close = line.IndexOf('"', 1);
        return close < 0 ? [line] : [line[1..close], .. line[(close + 1)..].TrimStart(',').Split(',')];
    }

    private static string? OrNull(string field) => field.Length == 0 ? null : field;
}
