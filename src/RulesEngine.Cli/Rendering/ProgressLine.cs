using System.Diagnostics;
using RulesEngine.Batch.Running;

namespace RulesEngine.Cli.Rendering;

/// <summary>A line at the foot of a terminal that says how far a run is.</summary>
internal sealed class ProgressLine(TextWriter error)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private int _width;

    /// <summary>Shows the state of the run, unless the line is still fresh.</summary>
    public void Show(BatchSummary summary)
    {
        if (_sinceShown.Elapsed < Interval) return;
        _sinceShown.Restart();
        string text = Wording.Progress(summary) + " …";
        error.Write("\r" + text.PadRight(_width));
        _width = text.Length;
    }

    public void Clear()
    {
        if (_width > 0) error.Write("\r" + new string(' ', _width) + "\r");
        _width = 0;
    }
}
