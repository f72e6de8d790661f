using RulesEngine.Batch.Tests;

namespace RulesEngine.Cli.Tests.Commands;

public sealed class CleanCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Programs_GetTheTextWithItsOffsets() => Assert.EndsWith(
        ",\"text\":\"Mia visits Lima.\",\"paragraphs\":[{\"text\":\"Mia visits Lima.\",\"start\":3,\"end\":19}]}\n",
        CommandRun.Of("clean", _folder.Write("a.html", "<p>Mia visits Lima.</p>")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false, "--plain")]
    public void People_GetTheBareText(bool isTerminal, params string[] options)
    {
        string path = _folder.Write("a.html", "<p>Mia visits Lima.</p>");

        Assert.Equal("Mia visits Lima.\n", CommandRun.Of(new CommandRun.Setting { OutputIsTerminal = isTerminal }, ["clean", path, .. options]).Output);
    }

    [Fact]
    public void AnArticleThatCannotBeRead_IsAMessage()
    {
        string path = _folder.Write("a.html", "");

        CommandRun run = CommandRun.Of("clean", path);

        Assert.Equal((ExitCodes.DoneWithDeadLetters, "", $"{path}: empty: the file is empty\n"), (run.ExitCode, run.Output, run.Error));
    }
}
