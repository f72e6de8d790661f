using System.Globalization;
using Humanizer;
using RulesEngine.Batch.Running;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Cli.Rendering;

/// <summary>Counts and durations as people say them.</summary>
internal static class Wording
{
    public static string Count(long count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Duration(TimeSpan duration) => duration < TimeSpan.FromSeconds(1)
        ? duration.Humanize(precision: 1, CultureInfo.InvariantCulture)
        : TimeSpan.FromSeconds(Math.Round(duration.TotalSeconds)).Humanize(precision: 2, CultureInfo.InvariantCulture);

    /// <summary><c>3,169 articles, 4,200 events</c>.</summary>
    public static string Progress(BatchSummary summary)
    {
        string done = $"{Count(summary.Articles, "article")}, {Count(summary.Events, "event")}";
        return summary.DeadLetters == 0 ? done : $"{done}, {Count(summary.DeadLetters, "dead letter")}";
    }

    public static string Of(DeadLetter letter) => $"{letter.Source}: {letter.Reason}: {letter.Message}";

    public static string OutputFailed(IOException problem) => $"writing to standard output failed: {problem.Message}";
}
