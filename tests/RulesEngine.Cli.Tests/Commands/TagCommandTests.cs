using RulesEngine.Batch.Tests;
using RulesEngine.Batch.Tests.Running;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Cli.Tests.Commands;

public sealed class TagCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answers_GoToStandardOutputAndTheSummaryToStandardError()
    {
        string path = _folder.Write("a.txt", "Mia visits Lima.");

        CommandRun run = CommandRun.Of("tag", path);

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.StartsWith("{\"id\":\"a.txt\",\"source\":", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}]}\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Tagged 1 article, 1 event in ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsAnInput() =>
        Assert.StartsWith("{\"id\":\"-#1\",", CommandRun.Of(new CommandRun.Setting { Input = "{\"text\":\"Mia visits Lima.\"}" }, "tag", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void OutAndDeadLetters_AreWrittenWhole()
    {
        _folder.Write("in/a.txt", "Mia visits Lima.");
        _folder.Write("in/b.txt", "");

        CommandRun run = CommandRun.Of("tag", _folder["in"], "--out", _folder["out.jsonl"]);

        Assert.Equal(ExitCodes.DoneWithDeadLetters, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Single(File.ReadAllLines(_folder["out.jsonl"]));
        Assert.Equal(
            $$"""{"id":"b.txt","source":"{{_folder["in"]}}/b.txt","offset":0,"reason":"empty","message":"the file is empty"}""",
            Assert.Single(File.ReadAllLines(_folder["out.jsonl.dead.jsonl"])));
        Assert.Contains("1 article, 1 event, 1 dead letter in", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Dead letters, with the reason for each: {_folder["out.jsonl"]}.dead.jsonl\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOutputInTheInputFolder_IsNotReadByTheNextRun()
    {
        _folder.Write("a.txt", "Mia visits Lima.");
        string[] args = ["tag", _folder.Path, "--out", _folder["out.jsonl"]];
        CommandRun.Of(args);
        string first = File.ReadAllText(_folder["out.jsonl"]);

        CommandRun.Of(args);

        Assert.Equal(first, File.ReadAllText(_folder["out.jsonl"]));
    }

    [Fact]
    public void WithoutAFile_DeadLettersAreMessages()
    {
        string path = _folder.Write("a.jsonl", "[]");

        CommandRun run = CommandRun.Of("tag", path);

        Assert.Equal(ExitCodes.DoneWithDeadLetters, run.ExitCode);
        Assert.StartsWith($"{path}#1: not-an-object: the line is a list, not an object with 'text' or 'html'\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheUnitOfOffsets_CanBeChosen()
    {
        string path = _folder.Write("a.txt", "😀 Mia visits Lima.");

        Assert.Contains("\"trigger\":{\"text\":\"visits\",\"start\":6,\"end\":12}", CommandRun.Of("tag", path).Output, StringComparison.Ordinal);
        Assert.Contains("\"trigger\":{\"text\":\"visits\",\"start\":9,\"end\":15}", CommandRun.Of("tag", path, "--offsets", "utf8").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PublicationDate_IsTakenFromTheCommandLine() =>
        Assert.Contains("\"published\":\"2024-10-25\"", CommandRun.Of("tag", _folder.Write("a.txt", "text"), "--published", "2024-10-25").Output, StringComparison.Ordinal);

    [Fact]
    public void FlawsOfArticles_AreMentioned()
    {
        string path = _folder.Write("a.jsonl", [.. "{\"text\":\"Caf"u8, 0xE9, .. "\",\"published\":\"6/7/24\"}"u8]);

        string error = CommandRun.Of("tag", path).Error;

        Assert.Contains($"1 article with bytes that are no UTF-8, read as U+FFFD (first: {path}#1).\n", error, StringComparison.Ordinal);
        Assert.Contains($"1 article with a publication date that is not written as 2024-10-25; the date counts as unknown (first: {path}#1).\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutArticles_SaysWhatWouldBeRead()
    {
        CommandRun run = CommandRun.Of("tag", _folder.Path);

        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("No article was found: a folder is read for its *.txt, *.html and *.jsonl files.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required argument 'INPUT' missing", "tag")]
    [InlineData("--published: 'soon' is no date; write it as year-month-day, such as 2024-10-25", "tag", "-", "--published", "soon")]
    [InlineData("--jobs: at least one thread is needed", "tag", "-", "--jobs", "0")]
    [InlineData("Argument 'bytes' not recognized", "tag", "-", "--offsets", "bytes")]
    [InlineData("rulesengine: there is no file or folder 'nowhere.txt'; check the spelling, nothing was read", "tag", "nowhere.txt")]
    [InlineData("rulesengine: no file matches 'nowhere/*.txt'; check the folder and the pattern, nothing was read", "tag", "nowhere/*.txt")]
    [InlineData("rulesengine: there is no option '--rule'; 'rulesengine tag --help' lists them", "tag", "-", "--rule", "x")]
    public void AWrongCommandLine_IsExplained(string message, params string[] args)
    {
        CommandRun run = CommandRun.Of(args);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void AnOutputThatCannotBeWritten_StopsTheRunBeforeItBegins()
    {
        CommandRun run = CommandRun.Of("tag", _folder.Write("a.txt", "text"), "--out", _folder["missing/out.jsonl"]);

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith($"rulesengine: cannot write '{_folder["missing/out.jsonl"]}': Could not find a part of the path", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Create the folder or choose another place\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOutputInUse_CanBeTriedLater()
    {
        using OutputFile other = OutputFile.Open(_folder["out.jsonl"]);

        CommandRun run = CommandRun.Of("tag", _folder.Write("a.txt", "text"), "--out", _folder["out.jsonl"]);

        Assert.Equal(ExitCodes.OutputInUse, run.ExitCode);
        Assert.Equal($"rulesengine: '{_folder["out.jsonl"]}' is being written by another run; wait until it is done, or choose another --out\n", run.Error);
    }

    [Fact]
    public void AFullDisk_IsExplained()
    {
        using FullStream full = new(room: 10);

        CommandRun run = CommandRun.Of(new CommandRun.Setting { Output = full }, "tag", _folder.Write("a.txt", "text"));

        Assert.Equal((ExitCodes.Failed, "rulesengine: writing to standard output failed: No space left on device\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void AnInterruptedRun_LeavesTheNameFree()
    {
        CommandRun run = CommandRun.Of(
            new CommandRun.Setting { Interrupted = new CancellationToken(canceled: true) }, "tag", _folder.Write("a.txt", "text"), "--out", _folder["out.jsonl"]);

        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        Assert.False(File.Exists(_folder["out.jsonl"]));
        Assert.StartsWith("Interrupted after 0 articles, 0 events in ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"What was written stays in {_folder["out.jsonl"]}.partial, whole lines only.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyErrors_StopTheRun()
    {
        CommandRun run = CommandRun.Of("tag", _folder.Write("a.jsonl", "1\n2\n3\n"), "--max-errors", "1");

        Assert.Equal(ExitCodes.TooManyErrors, run.ExitCode);
        Assert.Contains("Stopped by --max-errors after 0 articles, 0 events, 2 dead letters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APerson_SeesEventsInTheirSentences()
    {
        _folder.Write("a.txt", "Mia visits\r\n  Lima.");
        _folder.Write("b.txt", "nothing");

        CommandRun run = CommandRun.Of(new CommandRun.Setting { OutputIsTerminal = true }, "tag", _folder.Path, "--published", "2024-10-25");

        Assert.Equal(
            $"""
            {_folder.Path}/a.txt  2024-10-25  1 event
              visit occurred
              Mia visits Lima.
                  visitor  Mia  person
                  rule     rules/events/visit.rule:3  frame <visitor> visits <destination>


            """,
            TrimLines(run.Output));
    }

    [Fact]
    public void Colors_AreUsedWhereTheTerminalHasThem()
    {
        CommandRun run = CommandRun.Of(new CommandRun.Setting { OutputIsTerminal = true, HasColor = true }, "tag", _folder.Write("a.txt", "Mia visits Lima."));

        Assert.Contains("\u001b[4;96mMia\u001b[0m \u001b[1;93mvisits\u001b[0m Lima.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APerson_CanHaveJson() => Assert.StartsWith(
        "{\"id\":",
        CommandRun.Of(new CommandRun.Setting { OutputIsTerminal = true }, "tag", _folder.Write("a.txt", "Mia visits Lima."), "--json").Output,
        StringComparison.Ordinal);

    private static string TrimLines(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimEnd()));
}
