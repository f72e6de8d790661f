using RulesEngine.Articles;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Tests.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFile_IsOneArticleNamedAfterIt()
    {
        string path = _folder.Write("a.txt", "Ministers met.\r\n");

        Article article = Assert.Single(Inputs.Read(path)).Article!;

        Assert.Equal(new Article("a.txt", path, "Ministers met.\r\n"), article);
    }

    [Fact]
    public void AFolder_IsReadInOrdinalOrderOfWholePaths()
    {
        foreach (string name in new[] { "b.txt", "a/x.txt", "a.txt", "a-b/y.html", "B.txt", "a/c/z.txt", "readme.md", "a/picture.png" }) _folder.Write(name, "text");

        string[] ids = Inputs.IdsOf(Inputs.Read(_folder.Path));

        Assert.Equal(["B.txt", "a-b/y.html", "a.txt", "a/c/z.txt", "a/x.txt", "b.txt"], ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void TheSourceOfAFileInAFolder_BeginsWithTheArgumentAsGiven()
    {
        _folder.Write("sub/a.txt", "text");

        Assert.Equal(_folder.Path + "/sub/a.txt", Assert.Single(Inputs.Read(_folder.Path + "/")).Article!.Source);
    }

    [Fact]
    public void HtmlFiles_AreMarkedAsPages()
    {
        _folder.Write("a.html", "<p>text</p>");
        _folder.Write("b.txt", "text");

        Assert.Equal([true, false], Inputs.Read(_folder.Path).Select(static outcome => outcome.Article!.IsHtml));
    }

    [Fact]
    public void JsonLines_AreNumberedWithBlankLinesCounted()
    {
        string path = _folder.Write("a.jsonl", "{\"text\":\"one\"}\n\n{\"text\":\"two\"}");

        ReadOutcome[] outcomes = Inputs.Read(path);

        Assert.Equal(["a.jsonl#1", "a.jsonl#3"], Inputs.IdsOf(outcomes));
        Assert.Equal(path + "#3", outcomes[1].Article!.Source);
    }

    [Fact]
    public void Wildcards_ChooseFilesBelowTheFolderBeforeThem()
    {
        foreach (string name in new[] { "2024/a.txt", "2024/sub/b.txt", "2023/c.txt", "2024/d.md" }) _folder.Write(name, "text");

        Assert.Equal(["2023/c.txt", "2024/a.txt"], Inputs.IdsOf(Inputs.Read(_folder.Path + "/*/*.txt")));
        Assert.Equal(["a.txt", "sub/b.txt"], Inputs.IdsOf(Inputs.Read(_folder.Path + "/2024/**/*.txt")));
        Assert.Equal(["2024/a.txt"], Inputs.IdsOf(Inputs.Read(_folder.Path + "/202?/a.txt")));
    }

    [Fact]
    public void MissingArguments_AreKnownBeforeTheRun()
    {
        string path = _folder.Write("a.txt", "text");

        Assert.Equal(
            [_folder["b.txt"], _folder["*.html"]],
            ArticleReader.FindMissing([path, "-", _folder["b.txt"], _folder["*.html"], _folder["*.txt"], _folder.Path]));
    }

    [Fact]
    public void ExcludedFiles_AreNotRead()
    {
        string output = _folder.Write("out.jsonl", "{\"text\":\"an earlier run\"}");
        _folder.Write("a.txt", "text");

        Assert.Equal(["a.txt"], Inputs.IdsOf(Inputs.Read(new ReadingOptions { ExcludedPaths = [output] }, _folder.Path)));
    }

    [Theory]
    [InlineData("A minister met.", "-", false)]
    [InlineData("  <html><p>A minister met.</p>", "-", true)]
    [InlineData("\n{\"text\":\"A minister met.\"}", "-#2", false)]
    [InlineData("\uFEFF{\"text\":\"A minister met.\"}", "-#1", false)]
    public void StandardInput_IsLookedAtForItsForm(string text, string id, bool isHtml)
    {
        Article article = Assert.Single(Inputs.ReadStandardInput(text)).Article!;

        Assert.Equal((id, isHtml), (article.Id, article.IsHtml));
    }

    [Fact]
    public void StandardInput_IsReadAsToldWhereTheFormIsGiven() =>
        Assert.Equal("{not json}", Assert.Single(Inputs.ReadStandardInput("{not json}", new ReadingOptions { Format = ArticleFormat.Text })).Article!.Content);

    [Fact]
    public void LinksBetweenFolders_AreNotFollowed()
    {
        _folder.Write("a.txt", "text");
        Directory.CreateSymbolicLink(_folder["again"], _folder.Path);

        Assert.Equal(["a.txt"], Inputs.IdsOf(Inputs.Read(_folder.Path)));
    }
}
