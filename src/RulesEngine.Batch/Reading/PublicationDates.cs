using System.Text.Json;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>Looks publication dates up in the <c>metadata.jsonl</c> of a file's folder, then of the folder above.</summary>
/// <remarks>Every such file is read once. Not thread-safe: only the thread that finds articles asks.</remarks>
public sealed class PublicationDates(ReadingOptions options)
{
    public const string FileName = "metadata.jsonl";

    private readonly Dictionary<string, Dictionary<string, DateOnly>> _byFolder = new(StringComparer.Ordinal);
    private readonly Queue<DeadLetter> _problems = new();

    /// <summary>Lines that could not be read since the last call; each is handed out once.</summary>
    public IEnumerable<DeadLetter> TakeProblems()
    {
        while (_problems.TryDequeue(out DeadLetter? problem)) yield return problem;
    }

    /// <summary>The date for the file at <paramref name="path"/>; null: unknown.</summary>
    public DateOnly? Find(string path)
    {
        if (options.Published is not null) return options.Published;
        string name = Path.GetFileName(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (In(folder).TryGetValue(name, out DateOnly date)) return date;
        if (Path.GetDirectoryName(folder) is not { } above) return null;

        // The folder above may list files of several folders, so the longer name goes first.
        Dictionary<string, DateOnly> dates = In(above);
        if (dates.TryGetValue(Path.GetFileName(folder) + "/" + name, out date)) return date;
        return dates.TryGetValue(name, out date) ? date : null;
    }

    private Dictionary<string, DateOnly> In(string folder)
    {
        if (_byFolder.TryGetValue(folder, out Dictionary<string, DateOnly>? known)) return known;
        Dictionary<string, DateOnly> dates = new(StringComparer.Ordinal);
        string path = Path.Combine(folder, FileName);
        if (File.Exists(path)) ReadInto(dates, path);
        return _byFolder[folder] = dates;
    }

    private void ReadInto(Dictionary<string, DateOnly> dates, string path)
    {
        try
        {
            using PeekableStream stream = new(File.OpenRead(path));
            foreach (Line line in new LineReader(stream, options.MaxArticleBytes).Lines())
            {
                if (!TryAdd(dates, line)) Report(path, line, DeadLetterReasons.BadMetadata, """the line is no {"file": "…", "published": "2024-10-25"}""");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Report(path, default, DeadLetterReasons.Unreadable, ReadingMessages.Unreadable(problem));
        }
    }

    private static bool TryAdd(Dictionary<string, DateOnly> dates, Line line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line.Bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object || StringOrNull(json.RootElement, "file"u8) is not { } file) return false;
            if (!PublicationDate.TryParse(StringOrNull(json.RootElement, "published"u8), out DateOnly? published)) return false;
            if (published is { } date) dates[file.Replace('\\', '/')] = date;
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? StringOrNull(JsonElement line, ReadOnlySpan<byte> name) =>
        line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Report(string path, Line line, string reason, string message) =>
        _problems.Enqueue(new ArticleOrigin($"{FileName}#{line.Number}", $"{path}#{line.Number}", line.Offset).DeadLetter(reason, message));
}
