using System.IO.Enumeration;

namespace RulesEngine.Batch.Reading;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any number of folders.</summary>
internal sealed class Glob
{
    private readonly string[] _segments;

    private Glob(string root, string[] segments)
    {
        Root = root;
        _segments = segments;
    }

    /// <summary>The folder before the first wildcard; empty for the current one.</summary>
    public string Root { get; }

    public static bool HasWildcard(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    public static Glob Parse(string path)
    {
        string[] segments = path.Split('/');
        int fixedSegments = Array.FindIndex(segments, HasWildcard);
        string root = string.Join('/', segments[..fixedSegments]);
        bool isAbsolute = fixedSegments == 1 && root.Length == 0;
        return new(isAbsolute ? "/" : root, segments[fixedSegments..]);
    }

    /// <param name="name">A file's path below <see cref="Root"/>.</param>
    public bool Matches(string name) => Matches(name.Split('/'), 0, 0, isFolder: false);

    /// <summary>True where a file that matches can lie below the folder <paramref name="name"/>.</summary>
    public bool MayLieIn(string name) => Matches(name.Split('/'), 0, 0, isFolder: true);

    private bool Matches(string[] names, int segment, int name, bool isFolder)
    {
        if (segment == _segments.Length) return name == names.Length && !isFolder;
        if (name == names.Length && isFolder) return true;
        if (_segments[segment] == "**")
        {
            return Matches(names, segment + 1, name, isFolder) || (name < names.Length && Matches(names, segment, name + 1, isFolder));
        }
        return name < names.Length
            && FileSystemName.MatchesSimpleExpression(_segments[segment], names[name], ignoreCase: false)
            && Matches(names, segment + 1, name + 1, isFolder);
    }
}
