using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Tests.Reading;

public sealed class PublicationDateTests : IDisposable
{
    private static readonly DateOnly Day = new(2024, 10, 25);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2024-10-25")]
    [InlineData("2024-10-25T23:30:00-05:00")]
    [InlineData(" 2024-10-25 08:00 ")]
    public void ATimeOfDay_IsDropped(string text)
    {
        Assert.True(PublicationDate.TryParse(text, out DateOnly? date));
        Assert.Equal(Day, date);
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("25.10.2024")]
    [InlineData("2024-10-251")]
    public void AnythingElse_IsRefused(string text) => Assert.False(PublicationDate.TryParse(text, out _));

    [Fact]
    public void Metadata_DatesTheFilesOfItsFolderAndIsNoArticle()
    {
        _folder.Write("a.txt", "text");
        _folder.Write("b.txt", "text");
        _folder.Write("metadata.jsonl", """{"file":"a.txt","published":"2024-10-25"}""" + "\n" + """{"file":"b.txt","published":null}""");

        ReadOutcome[] outcomes = Inputs.Read(_folder.Path);

        Assert.Equal([Day, null], outcomes.Select(static outcome => outcome.Article!.Published));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("texts/a.txt")]
    public void Metadata_DatesTheFilesOfTheFolderBelow(string file)
    {
        string path = _folder.Write("texts/a.txt", "text");
        _folder.Write("metadata.jsonl", $$"""{"file":"{{file}}","published":"2024-10-25"}""");

        Assert.Equal(Day, Assert.Single(Inputs.Read(path)).Article!.Published);
    }

    [Fact]
    public void TheArticlesOwnDate_GoesBeforeTheCommandLine_WhichGoesBeforeMetadata()
    {
        string path = _folder.Write("a.jsonl", "{\"text\":\"one\",\"published\":\"2020-01-01\"}\n{\"text\":\"two\",\"published\":null}");
        _folder.Write("metadata.jsonl", """{"file":"a.jsonl","published":"2021-01-01"}""");

        Assert.Equal([new(2020, 1, 1), Day], Dates(Inputs.Read(new ReadingOptions { Published = Day }, path)));
        Assert.Equal([new(2020, 1, 1), new DateOnly(2021, 1, 1)], Dates(Inputs.Read(path)));
    }

    [Fact]
    public void AnArticlesOwnDateThatCannotBeRead_IsUnknownAndNeverAnother()
    {
        string path = _folder.Write("a.jsonl", "{\"text\":\"one\",\"published\":\"6/7/24\"}");

        ReadOutcome outcome = Assert.Single(Inputs.Read(new ReadingOptions { Published = Day }, path));

        Assert.Equal((null, ReadingFlaws.BadDate), (outcome.Article!.Published, outcome.Flaws));
    }

    [Fact]
    public void ALineOfMetadataThatCannotBeRead_IsADeadLetter()
    {
        string path = _folder.Write("a.txt", "text");
        _folder.Write("metadata.jsonl", "{\"file\":\"a.txt\",\"published\":\"soon\"}\n7");

        ReadOutcome[] outcomes = Inputs.Read(path);

        Assert.Equal(["metadata.jsonl#1", "metadata.jsonl#2", "a.txt"], Inputs.IdsOf(outcomes));
        Assert.Equal(DeadLetterReasons.BadMetadata, outcomes[0].DeadLetter!.Reason);
    }

    private static IEnumerable<DateOnly?> Dates(IEnumerable<ReadOutcome> outcomes) => outcomes.Select(static outcome => outcome.Article!.Published);
}
