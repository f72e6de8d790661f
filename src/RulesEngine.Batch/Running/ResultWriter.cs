using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Running;

/// <summary>Writes what became of the articles, in input order, and keeps the count. Runs on one thread.</summary>
internal sealed class ResultWriter(Stream output, Action<DeadLetter> onDeadLetter, int? maxErrors)
{
    private readonly SeenIds _ids = new();

    public BatchSummary Summary { get; private set; } = new();

    /// <summary>Whole lines only; stops in the middle of a chunk where there are too many errors.</summary>
    /// <returns>False: the run should end here.</returns>
    public bool Write(Chunk chunk)
    {
        int start = 0, position = 0;
        foreach (TaggedArticle result in chunk.Results)
        {
            DeadLetter? letter = result.DeadLetter ?? CheckId(result);
            if (letter is null)
            {
                position += result.LineBytes;
                Count(result);
                continue;
            }
            WriteLines(chunk, start, position);
            start = position += result.LineBytes;
            if (!Bury(letter)) return false;
        }
        WriteLines(chunk, start, position);
        return true;
    }

    /// <summary>One write for a row of lines: nobody reads half a line, and the system is asked once.</summary>
    private void WriteLines(Chunk chunk, int start, int end)
    {
        if (end > start) output.Write(chunk.Output.WrittenSpan[start..end]);
    }

    private DeadLetter? CheckId(TaggedArticle result) => _ids.Add(result.Origin.Id) ? null : result.Origin.DeadLetter(
        DeadLetterReasons.DuplicateId,
        $"an earlier article has the id '{result.Origin.Id}' too; give each its own 'id', or name a folder instead of its files, whose paths then tell them apart");

    private void Count(TaggedArticle result) => Summary = Summary with
    {
        Articles = Summary.Articles + 1,
        Events = Summary.Events + result.Events,
        Characters = Summary.Characters + result.Characters,
        BadBytes = result.Flaws.HasFlag(ReadingFlaws.BadBytes) ? Summary.BadBytes.Plus(result.Origin.Source) : Summary.BadBytes,
        BadDates = result.Flaws.HasFlag(ReadingFlaws.BadDate) ? Summary.BadDates.Plus(result.Origin.Source) : Summary.BadDates,
    };

    private bool Bury(DeadLetter letter)
    {
        onDeadLetter(letter);
        Summary = Summary with { DeadLetters = Summary.DeadLetters + 1 };
        return maxErrors is null || Summary.DeadLetters <= maxErrors;
    }
}
