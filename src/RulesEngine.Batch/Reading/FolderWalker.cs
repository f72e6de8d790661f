namespace RulesEngine.Batch.Reading;

/// <summary>Lists the files below a folder in ordinal order of their paths, holding one folder's names at a time.</summary>
internal sealed class FolderWalker(Func<string, bool> takesFile, Func<string, bool> entersFolder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <param name="root">As given; empty means the current folder.</param>
    public IEnumerable<FoundFile> Walk(string root) => Walk(root, name: "");

    private IEnumerable<FoundFile> Walk(string root, string name)
    {
        string folder = Join(root, name);
        string[] entries = List(folder, out Exception? problem);
        if (problem is not null) yield return new(name, folder, problem);
        foreach (string entry in entries)
        {
            string child = Join(name, entry);
            if (!entry.EndsWith('/'))
            {
                if (takesFile(child)) yield return new(child, Join(root, child));
            }
            else if (entersFolder(child[..^1]))
            {
                foreach (FoundFile file in Walk(root, child[..^1])) yield return file;
            }
        }
    }

    /// <summary>The names in one folder; those of folders end in <c>/</c>, which puts them where their files belong in the order of whole paths.</summary>
    private static string[] List(string folder, out Exception? problem)
    {
        try
        {
            problem = null;
            string[] entries =
            [
                .. new DirectoryInfo(folder.Length == 0 ? "." : folder)
                    .EnumerateFileSystemInfos("*", Everything)
                    .Where(static entry => entry is not DirectoryInfo || entry.LinkTarget is null)
                    .Select(static entry => entry is DirectoryInfo ? entry.Name + "/" : entry.Name),
            ];
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception caught) when (caught is IOException or UnauthorizedAccessException)
        {
            problem = caught;
            return [];
        }
    }

    private static string Join(string folder, string name)
    {
        if (folder.Length == 0) return name;
        if (name.Length == 0) return folder;
        return folder.EndsWith('/') ? folder + name : folder + "/" + name;
    }
}
