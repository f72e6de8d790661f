using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Running;
using RulesEngine.Batch.Writing;
using RulesEngine.Cli.Rendering;

namespace RulesEngine.Cli.Commands;

/// <summary>Where the answers and the dead letters of one run go.</summary>
internal sealed class TagOutput : IDisposable
{
    private readonly Terminal _terminal;
    private readonly OutputFile? _answers;
    private readonly OutputFile? _deadLetters;

    private TagOutput(Terminal terminal, OutputFile? answers, OutputFile? deadLetters)
    {
        _terminal = terminal;
        _answers = answers;
        _deadLetters = deadLetters;
    }

    /// <summary>Null: standard output.</summary>
    public OutputFile? Answers => _answers;

    /// <summary>Null: dead letters are messages.</summary>
    public OutputFile? DeadLetters => _deadLetters;

    /// <param name="path">Null: standard output.</param>
    /// <param name="deadLetterPath">Null: dead letters are told as messages.</param>
    /// <exception cref="UserException">One of the files cannot be written.</exception>
    public static TagOutput Open(Terminal terminal, string? path, string? deadLetterPath)
    {
        OutputFile? answers = OpenFile(path);
        try
        {
            return new(terminal, answers, OpenFile(deadLetterPath));
        }
        catch
        {
            answers?.Dispose();
            throw;
        }
    }

    /// <summary>Runs, and gives the files their names when the run was complete.</summary>
    /// <exception cref="UserException">Writing failed.</exception>
    public BatchSummary Run(BatchRunner runner, IEnumerable<PendingArticle> articles)
    {
        try
        {
            BatchSummary summary = runner.Run(articles, _answers?.Stream ?? _terminal.Output, Bury, _terminal.Interrupted);
            if (summary.End == BatchEnd.Completed) Commit();
            return summary;
        }
        catch (IOException problem)
        {
            throw new UserException(ExitCodes.Failed, WriteFailed(_answers, problem), problem);
        }
    }

    public void Dispose()
    {
        _answers?.Dispose();
        _deadLetters?.Dispose();
    }

    private void Bury(DeadLetter letter)
    {
        if (_deadLetters is null)
        {
            _terminal.Error.WriteLine(Wording.Of(letter));
            return;
        }
        try
        {
            DeadLetterJson.WriteLine(_deadLetters.Stream, letter);
        }
        catch (IOException problem)
        {
            throw new UserException(ExitCodes.Failed, WriteFailed(_deadLetters, problem), problem);
        }
    }

    /// <summary>The answers last: once they have their name, everything about the run is in place.</summary>
    private void Commit()
    {
        _deadLetters?.Commit();
        _answers?.Commit();
    }

    private static string WriteFailed(OutputFile? file, IOException problem) => file is null
        ? Wording.OutputFailed(problem)
        : $"writing '{file.Path}' failed: {problem.Message}; what was written stays in '{file.PartialPath}'. Make room or choose another place, and run again";

    private static OutputFile? OpenFile(string? path)
    {
        try
        {
            return path is null ? null : OutputFile.Open(path);
        }
        catch (OutputInUseException problem)
        {
            throw new UserException(ExitCodes.OutputInUse, problem.Message + "; wait until it is done, or choose another --out", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserException(ExitCodes.Failed, $"cannot write '{path}': {problem.Message} Create the folder or choose another place", problem);
        }
    }
}
