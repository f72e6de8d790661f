using RulesEngine.Batch.Running;
using RulesEngine.Batch.Writing;
using RulesEngine.Cli.Commands;

namespace RulesEngine.Cli.Rendering;

/// <summary>Says at the end of a run what it did and what to do next.</summary>
internal sealed class RunReport(TextWriter error)
{
    public void Write(BatchSummary summary, TagOutput output, TimeSpan duration)
    {
        error.WriteLine($"{Begin(summary.End)} {Wording.Progress(summary)} in {Wording.Duration(duration)}.");
        if (summary is { Articles: 0, DeadLetters: 0, End: BatchEnd.Completed })
        {
            error.WriteLine("No article was found: a folder is read for its *.txt, *.html and *.jsonl files.");
        }
        Warn(summary.BadBytes, "with bytes that are no UTF-8, read as U+FFFD");
        Warn(summary.BadDates, "with a publication date that is not written as 2024-10-25; the date counts as unknown");
        if (summary.DeadLetters > 0 && output.DeadLetters is { } letters) error.WriteLine($"Dead letters, with the reason for each: {NameOf(letters, summary)}");
        if (summary.End != BatchEnd.Completed && output.Answers is { } answers) error.WriteLine($"What was written stays in {answers.PartialPath}, whole lines only.");
    }

    private void Warn(FlawCount flaw, string what)
    {
        if (flaw.Articles > 0) error.WriteLine($"{Wording.Count(flaw.Articles, "article")} {what} (first: {flaw.First}).");
    }

    private static string Begin(BatchEnd end) => end switch
    {
        BatchEnd.Interrupted => "Interrupted after",
        BatchEnd.TooManyErrors => "Stopped by --max-errors after",
        _ => "Tagged",
    };

    private static string NameOf(OutputFile file, BatchSummary summary) => summary.End == BatchEnd.Completed ? file.Path : file.PartialPath;
}
