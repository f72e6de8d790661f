using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>Finds the articles that the arguments of a run name: files, folders, wildcards, and <c>-</c> for standard input.</summary>
/// <param name="openStandardInput">Called at most once.</param>
public sealed class ArticleReader(ReadingOptions options, Func<Stream> openStandardInput)
{
    public const string StandardInput = "-";

    private readonly PublicationDates _dates = new(options);
    private readonly HashSet<string> _excluded = [.. options.ExcludedPaths.Select(Path.GetFullPath)];

    /// <summary>The arguments that name nothing, so that a mistyped path stops a run before it begins.</summary>
    public static IEnumerable<string> FindMissing(IEnumerable<string> inputs) =>
        inputs.Where(static input => input != StandardInput && !Path.Exists(input) && !FilesOfGlob(input).Any(static file => file.Problem is null));

    /// <summary>The articles in the order of the arguments, a folder's in ordinal order of path. Lazy; the caller's one thread does the looking.</summary>
    public IEnumerable<PendingArticle> Read(IEnumerable<string> inputs)
    {
        foreach (PendingArticle article in inputs.SelectMany(ReadInput))
        {
            foreach (DeadLetter problem in _dates.TakeProblems()) yield return new UnreadableArticle(problem);
            yield return article;
        }
    }

    private IEnumerable<PendingArticle> ReadInput(string input)
    {
        if (input == StandardInput) return ReadStandardInput();
        if (Directory.Exists(input)) return FilesOfFolder(input).SelectMany(ReadFile);
        if (Path.Exists(input)) return ReadFile(new FoundFile(Path.GetFileName(input), input));
        return FilesOfGlob(input).SelectMany(ReadFile);
    }

    private static IEnumerable<FoundFile> FilesOfFolder(string folder) =>
        new FolderWalker(static name => ArticleFormats.InFolders(name) is not null, static _ => true).Walk(folder);

    private static IEnumerable<FoundFile> FilesOfGlob(string input)
    {
        if (!Glob.HasWildcard(input)) return [];
        Glob glob = Glob.Parse(input);
        return new FolderWalker(glob.Matches, glob.MayLieIn).Walk(glob.Root);
    }

    private IEnumerable<PendingArticle> ReadFile(FoundFile file)
    {
        if (file.Problem is not null) return [Unlisted(file)];
        if (Path.GetFileName(file.Path) == PublicationDates.FileName || _excluded.Contains(Path.GetFullPath(file.Path))) return [];
        ArticleOrigin origin = new(file.Name, file.Path, Published: _dates.Find(file.Path));
        return ArticleFormats.Of(file.Path, options) switch
        {
            ArticleFormat.JsonLines => new JsonLinesSource(origin, options).Read(() => new PeekableStream(OpenSequentially(file.Path))),
            ArticleFormat format => [new FileArticle(origin, file.Path, LengthOf(file.Path), options, format == ArticleFormat.Html)],
        };
    }

    private IEnumerable<PendingArticle> ReadStandardInput()
    {
        PeekableStream stream = new(openStandardInput());
        ArticleOrigin origin = new(StandardInput, StandardInput, Published: options.Published);
        ArticleFormat format = options.Format ?? ArticleFormats.Guess(stream.Peek());
        if (format == ArticleFormat.JsonLines) return new JsonLinesSource(origin, options).Read(() => stream);
        return [new StreamArticle(origin, stream, options, format == ArticleFormat.Html)];
    }

    private static UnreadableArticle Unlisted(FoundFile folder) =>
        new(new DeadLetter(folder.Name, folder.Path, 0, DeadLetterReasons.Unreadable, "the folder cannot be listed; check it with 'ls -l'"));

    private static FileStream OpenSequentially(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (IOException)
        {
            return 0; // Reading it will say what is wrong.
        }
    }
}
