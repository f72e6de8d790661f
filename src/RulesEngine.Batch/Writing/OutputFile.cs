namespace RulesEngine.Batch.Writing;

/// <summary>A file that has its name only once it is whole: written as <c>NAME.partial</c>, renamed by <see cref="Commit"/>.</summary>
/// <remarks>A run that is killed leaves at worst half a line under the temporary name, which nobody takes for a result.</remarks>
public sealed class OutputFile : IDisposable
{
    private OutputFile(string path, FileStream stream)
    {
        Path = path;
        Stream = stream;
    }

    public string Path { get; }

    public string PartialPath => Path + ".partial";

    public FileStream Stream { get; }

    /// <exception cref="OutputInUseException">Another run is writing the same file.</exception>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static OutputFile Open(string path)
    {
        try
        {
            // FileShare.None is a lock among processes; the file is truncated only after the lock is held.
            return new(path, new FileStream(path + ".partial", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0));
        }
        catch (IOException problem) when (IsSharingViolation(problem))
        {
            throw new OutputInUseException(path, problem);
        }
    }

    /// <summary>Brings every byte to the disk and gives the file its name; what stood there is replaced.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(PartialPath, Path, overwrite: true);
    }

    /// <summary>Closes the file; without <see cref="Commit"/> before, it stays under its temporary name.</summary>
    public void Dispose() => Stream.Dispose();

    private static bool IsSharingViolation(IOException problem)
    {
        const int sharingViolation = unchecked((int)0x80070020);
        const int wouldBlockOnLinux = 11;
        const int wouldBlockOnMac = 35;
        return problem.HResult is sharingViolation or wouldBlockOnLinux or wouldBlockOnMac;
    }
}

/// <summary>Another run holds the output; trying later may work.</summary>
public sealed class OutputInUseException(string path, Exception inner) : IOException($"'{path}' is being written by another run", inner);
