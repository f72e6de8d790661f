using System.Text;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Tests.Reading;

/// <summary>Everything that can be wrong with an input gives a dead letter that a person understands, never an exception.</summary>
public sealed class BrokenInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \n\t\r\n", "the file holds nothing but white space")]
    public void AnEmptyFile_SaysSo(string text, string message) =>
        AssertDead(_folder.Write("a.txt", text), DeadLetterReasons.Empty, message);

    [Theory]
    [InlineData("not json", DeadLetterReasons.BadJson, "the line is not JSON, at its byte 2: ")]
    [InlineData("{\"text\":\"cut off", DeadLetterReasons.BadJson, "the line is not JSON, at its byte ")]
    [InlineData("{\"text\":\"one\"} {\"text\":\"two\"}", DeadLetterReasons.BadJson, "the line is not JSON, at its byte 16: ")]
    [InlineData("[{\"text\":\"one\"}]", DeadLetterReasons.NotAnObject, "the line is a list, not an object with 'text' or 'html'")]
    [InlineData("null", DeadLetterReasons.NotAnObject, "the line is null, not an object with 'text' or 'html'")]
    [InlineData("{\"title\":\"one\"}", DeadLetterReasons.NoText, "the article has neither 'text' nor 'html'")]
    [InlineData("{\"text\":null}", DeadLetterReasons.NoText, "the article has neither 'text' nor 'html'")]
    [InlineData("{\"text\":\" \"}", DeadLetterReasons.Empty, "the article's text is empty")]
    [InlineData("{\"text\":[\"one\"]}", DeadLetterReasons.BadField, "'text' is a list, not a string")]
    [InlineData("{\"text\":\"one\",\"id\":{}}", DeadLetterReasons.BadField, "'id' is an object, not a string")]
    public void ALineThatIsNoArticle_SaysWhy(string line, string reason, string message) =>
        AssertDead(_folder.Write("a.jsonl", line), reason, message);

    [Fact]
    public void ALineThatIsNoArticle_DoesNotHideTheNext()
    {
        string path = _folder.Write("a.jsonl", "{\"text\":\"one\"}\nbroken\n{\"text\":\"two\"}\n");

        ReadOutcome[] outcomes = Inputs.Read(path);

        Assert.Equal([true, false, true], outcomes.Select(static outcome => outcome.IsArticle));
        Assert.Equal(("a.jsonl#2", path + "#2", 15), (outcomes[1].DeadLetter!.Id, outcomes[1].DeadLetter!.Source, outcomes[1].DeadLetter!.Offset));
    }

    [Fact]
    public void ADeadLetter_HasTheIdOfTheArticleWhereItIsLegible() =>
        Assert.Equal("seven", Assert.Single(Inputs.Read(_folder.Write("a.jsonl", "{\"id\":\"seven\"}"))).DeadLetter!.Id);

    [Fact]
    public void BadBytes_AreReadAndReported()
    {
        ReadOutcome outcome = Assert.Single(Inputs.Read(_folder.Write("a.txt", [.. "Caf"u8, 0xE9, .. " closes"u8])));

        Assert.Equal(("Caf\uFFFD closes", ReadingFlaws.BadBytes), (outcome.Article!.Content, outcome.Flaws));
    }

    [Fact]
    public void BadBytesInALine_AreReadAndReported()
    {
        ReadOutcome outcome = Assert.Single(Inputs.Read(_folder.Write("a.jsonl", [.. "{\"text\":\"Caf"u8, 0xE9, .. "\"}"u8])));

        Assert.Equal(("Caf\uFFFD", ReadingFlaws.BadBytes), (outcome.Article!.Content, outcome.Flaws));
    }

    [Theory]
    [InlineData("\\ud83d cut", "\uFFFD cut")]
    [InlineData("cut \\udE00", "cut \uFFFD")]
    [InlineData("\\ud83d\\ude00 \\ud83d\\n\\\\ud83d é", "\U0001F600 \uFFFD\n\\ud83d é")]
    public void HalfAPairInAnEscape_IsABadSequence(string escaped, string text)
    {
        ReadOutcome outcome = Assert.Single(Inputs.Read(_folder.Write("a.jsonl", $$"""{"text":"{{escaped}}"}""")));

        Assert.Equal((text, ReadingFlaws.BadBytes), (outcome.Article!.Content, outcome.Flaws));
    }

    [Fact]
    public void ALineOfTenMegabytes_IsAnArticle()
    {
        string text = new('x', 10 << 20);
        string path = _folder.Write("a.jsonl", $$"""{"text":"first"}{{"\n"}}{"text":"{{text}}"}{{"\n"}}{"text":"last"}{{"\n"}}""");

        Assert.Equal(["first", text, "last"], Inputs.Read(path).Select(static outcome => outcome.Article!.Content));
    }

    [Fact]
    public void ALineLongerThanAnyArticle_IsPassedOver()
    {
        string path = _folder.Write("a.jsonl", $$"""{"text":"first"}{{"\n"}}{"text":"{{new string('x', 300_000)}}"}{{"\n"}}{"text":"last"}""");

        ReadOutcome[] outcomes = Inputs.Read(new ReadingOptions { MaxArticleBytes = 100_000 }, path);

        Assert.Equal(["first", null, "last"], outcomes.Select(static outcome => outcome.Article?.Content));
        Assert.Equal((DeadLetterReasons.TooLarge, "a.jsonl#2", 17), (outcomes[1].DeadLetter!.Reason, outcomes[1].DeadLetter!.Id, outcomes[1].DeadLetter!.Offset));
        Assert.StartsWith("larger than 100000 bytes", outcomes[1].DeadLetter!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileLargerThanAnyArticle_IsADeadLetter()
    {
        string path = _folder.Write("a.txt", new string('x', 101));

        Assert.Equal(DeadLetterReasons.TooLarge, Assert.Single(Inputs.Read(new ReadingOptions { MaxArticleBytes = 100 }, path)).DeadLetter!.Reason);
    }

    [Fact]
    public void AFileThatVanishes_IsADeadLetter()
    {
        string path = _folder.Write("a.txt", "text");
        PendingArticle[] found = [.. new ArticleReader(new ReadingOptions(), static () => Stream.Null).Read([path])];

        File.Delete(path);

        Assert.Equal(DeadLetterReasons.NotFound, Assert.Single(found).Read().DeadLetter!.Reason);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    public void AFileWithoutPermission_IsADeadLetter(string name)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Console.WriteLine("skipped: nothing can be forbidden to this user");
            return;
        }
        string path = _folder.Write(name, "{\"text\":\"one\"}");
        File.SetUnixFileMode(path, UnixFileMode.None);

        AssertDead(path, DeadLetterReasons.Unreadable, "no permission to read it");
    }

    [Fact]
    public void AFileThatIsAFolder_IsADeadLetter()
    {
        FileArticle article = new(new ArticleOrigin("a", "a"), _folder.Path, 0, new ReadingOptions(), isHtml: false);

        Assert.Equal(DeadLetterReasons.Unreadable, article.Read().DeadLetter!.Reason);
    }

    [Fact]
    public void AReadErrorInTheMiddle_KeepsTheLinesBeforeIt()
    {
        FailingStream stream = new(Encoding.UTF8.GetBytes("{\"text\":\"one\"}\n{\"text\":\"tw"));

        ReadOutcome[] outcomes = [.. new ArticleReader(new ReadingOptions(), () => stream).Read(["-"]).Select(static article => article.Read())];

        Assert.Equal([true, false], outcomes.Select(static outcome => outcome.IsArticle));
        Assert.Equal(DeadLetterReasons.Unreadable, outcomes[1].DeadLetter!.Reason);
    }

    private static void AssertDead(string path, string reason, string message)
    {
        DeadLetter letter = Assert.Single(Inputs.Read(path)).DeadLetter!;
        Assert.Equal(reason, letter.Reason);
        Assert.StartsWith(message, letter.Message, StringComparison.Ordinal);
    }

    /// <summary>Gives its bytes, then fails as a broken disk does.</summary>
    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            int count = base.Read(buffer);
            return count > 0 ? count : throw new IOException("Input/output error");
        }
    }
}
