using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Tests.Writing;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheName_IsGivenWhenTheFileIsWhole()
    {
        using OutputFile file = OutputFile.Open(_folder["out.jsonl"]);
        file.Stream.Write("{}\n"u8);
        Assert.False(File.Exists(file.Path));

        file.Commit();

        Assert.Equal("{}\n", File.ReadAllText(file.Path));
        Assert.False(File.Exists(file.PartialPath));
    }

    [Fact]
    public void WithoutCommit_AnEarlierResultStays()
    {
        string path = _folder.Write("out.jsonl", "earlier");
        using (OutputFile file = OutputFile.Open(path)) file.Stream.Write("half a li"u8);

        Assert.Equal("earlier", File.ReadAllText(path));
    }

    [Fact]
    public void ASecondRun_IsToldThatTheFileIsInUse()
    {
        using OutputFile first = OutputFile.Open(_folder["out.jsonl"]);

        OutputInUseException problem = Assert.Throws<OutputInUseException>(() => OutputFile.Open(_folder["out.jsonl"]));
        Assert.EndsWith("out.jsonl' is being written by another run", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatIsNotThere_IsAnError() =>
        Assert.Throws<DirectoryNotFoundException>(() => OutputFile.Open(_folder["missing/out.jsonl"]));
}
