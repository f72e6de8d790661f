using System.Text;
using RulesEngine.Articles;
using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Running;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Batch.Tests.Running;

public sealed class BatchRunnerTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void TheBytes_DoNotDependOnTheNumberOfThreads(int jobs)
    {
        string input = string.Concat(Enumerable.Range(0, 3000).Select(LineOf));
        Result one = Run(input), many = Run(input, new BatchOptions { Jobs = jobs });

        Assert.Equal(one.Output, many.Output);
        Assert.Equal(one.DeadLetters, many.DeadLetters);
        Assert.Equal(one.Summary, many.Summary);
        Assert.True(one.Summary.Articles > 2000 && one.Summary.DeadLetters > 500);

        static string LineOf(int i) => (i % 7) switch
        {
            3 => "no json\n",
            5 => $$"""{"id":"same{{i % 50}}","text":"Mia visits Lima."}{{"\n"}}""",
            6 when i % 5 == 0 => "{\"text\":\"crash\"}\n",
            _ => $$"""{"text":"{{new string('x', i % 100)}} Mia visits Lima, Ada visits Oslo."}{{"\n"}}""",
        };
    }

    [Fact]
    public void EachArticle_IsOneLineInInputOrder()
    {
        Result result = Run("{\"id\":\"b\",\"text\":\"nothing\"}\n{\"id\":\"a\",\"text\":\"Mia visits Lima.\"}\n");

        Assert.Collection(
            result.Output.TrimEnd('\n').Split('\n'),
            static line => Assert.StartsWith("{\"id\":\"b\",", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("{\"id\":\"a\",", line, StringComparison.Ordinal));
        Assert.Equal((2, 1, 0), (result.Summary.Articles, result.Summary.Events, result.Summary.DeadLetters));
    }

    [Fact]
    public void ASecondArticleWithTheSameId_IsADeadLetter()
    {
        Result result = Run("{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"two\"}\n{\"text\":\"three\"}\n");

        Assert.Equal(2, result.Summary.Articles);
        DeadLetter letter = Assert.Single(result.DeadLetters);
        Assert.Equal(("a", "-#2", 24, DeadLetterReasons.DuplicateId), (letter.Id, letter.Source, letter.Offset, letter.Reason));
    }

    [Fact]
    public void AnArticleThatTheEngineFailsOn_IsADeadLetterAndTheRunGoesOn()
    {
        Result result = Run("{\"text\":\"one\"}\n{\"text\":\"crash\"}\n{\"text\":\"three\"}\n");

        Assert.Equal(2, result.Summary.Articles);
        DeadLetter letter = Assert.Single(result.DeadLetters);
        Assert.Equal(DeadLetterReasons.AnalysisFailed, letter.Reason);
        Assert.EndsWith("InvalidOperationException: the tagger fell over", letter.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATaggerThatThrew_IsReplaced()
    {
        int made = 0;
        Run("{\"text\":\"one\"}\n{\"text\":\"crash\"}\n{\"text\":\"three\"}\n{\"text\":\"four\"}\n", taggers: Make);

        Assert.Equal(2, made);

        FakeTagger Make()
        {
            made++;
            return new FakeTagger();
        }
    }

    [Fact]
    public void MoreErrorsThanAllowed_EndTheRun()
    {
        Result result = Run("{\"text\":\"one\"}\nbad\n{\"text\":\"two\"}\nbad\n{\"text\":\"three\"}\n", new BatchOptions { MaxErrors = 1 });

        Assert.Equal(BatchEnd.TooManyErrors, result.Summary.End);
        Assert.Equal((2, 2), (result.Summary.Articles, result.Summary.DeadLetters));
    }

    [Fact]
    public void ACancelledRun_LeavesWholeLinesFromTheBeginning()
    {
        string input = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $$"""{"text":"Mia visits Lima {{i}}."}{{"\n"}}"""));
        using CancellationTokenSource cancellation = new();
        BatchOptions options = new() { Jobs = 2, OnProgress = _ => cancellation.Cancel() };

        Result result = Run(input, options, cancellation: cancellation.Token);

        Assert.Equal(BatchEnd.Interrupted, result.Summary.End);
        Assert.InRange(result.Summary.Articles, 1, 19_999);
        Assert.EndsWith("]}\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith(result.Output, Run(input).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARunThatWaitsForStandardInput_CanBeCancelled()
    {
        using CancellationTokenSource cancellation = new(TimeSpan.FromMilliseconds(100));
        using SilentStream silent = new();
        ArticleReader reader = new(new ReadingOptions { Format = ArticleFormat.JsonLines }, () => silent);

        BatchSummary summary = RunnerOf(new BatchOptions()).Run(reader.Read(["-"]), Stream.Null, static _ => { }, cancellation.Token);

        Assert.Equal(BatchEnd.Interrupted, summary.End);
    }

    [Fact]
    public void AFullDisk_EndsTheRunWithTheSystemsError()
    {
        string input = string.Concat(Enumerable.Repeat("{\"text\":\"Mia visits Lima.\"}\n", 20_000));
        ArticleReader reader = ReaderOf(input);

        IOException problem = Assert.Throws<IOException>(() =>
            RunnerOf(new BatchOptions { Jobs = 2 }).Run(reader.Read(["-"]), new FullStream(100_000), static _ => { }));

        Assert.Equal("No space left on device", problem.Message);
    }

    [Fact]
    public void AFaultWhileFindingArticles_EndsTheRunAfterWhatWasFound()
    {
        using MemoryStream output = new();

        Assert.Throws<InvalidOperationException>(() =>
            RunnerOf(new BatchOptions()).Run(Found(), output, static _ => { }));

        Assert.Equal(256, Encoding.UTF8.GetString(output.ToArray()).Count(static letter => letter == '\n'));

        static IEnumerable<PendingArticle> Found()
        {
            for (int i = 0; i < 256; i++) yield return new JsonLineArticle(new ArticleOrigin($"{i}", "x"), "{\"text\":\"one\"}"u8.ToArray(), endsBuffer: false);
            throw new InvalidOperationException("our fault");
        }
    }

    [Fact]
    public void ATaggerThatCannotBeMade_EndsTheRun()
    {
        static IArticleTagger Make() => throw new InvalidOperationException("no model");

        Assert.Equal("no model", Assert.Throws<InvalidOperationException>(() => Run("{\"text\":\"one\"}\n", taggers: Make)).Message);
    }

    [Fact]
    public void AnArticleIsHandedOver_BeforeTheNextArrives()
    {
        using MemoryStream output = new();
        using CancellationTokenSource cancellation = new(TimeSpan.FromSeconds(20));
        using SilentStream silent = new(Encoding.UTF8.GetBytes("{\"text\":\"one\"}\n"));
        ArticleReader reader = new(new ReadingOptions(), () => silent);
        BatchOptions options = new() { OnProgress = _ => cancellation.Cancel() };

        BatchSummary summary = RunnerOf(options).Run(reader.Read(["-"]), output, static _ => { }, cancellation.Token);

        Assert.Equal(1, summary.Articles);
    }

    private static Result Run(string input, BatchOptions? options = null, Func<IArticleTagger>? taggers = null, CancellationToken cancellation = default)
    {
        using MemoryStream output = new();
        List<DeadLetter> deadLetters = [];
        BatchSummary summary = RunnerOf(options ?? new BatchOptions(), taggers)
            .Run(ReaderOf(input).Read(["-"]), output, deadLetters.Add, cancellation);
        return new(Encoding.UTF8.GetString(output.ToArray()), deadLetters, summary);
    }

    private static BatchRunner RunnerOf(BatchOptions options, Func<IArticleTagger>? taggers = null) =>
        new(taggers ?? (static () => new FakeTagger()), static () => new JsonLineWriter(new ExtractionJson(FakeTagger.Identity)), options);

    private static ArticleReader ReaderOf(string input) =>
        new(new ReadingOptions { Format = ArticleFormat.JsonLines }, () => new MemoryStream(Encoding.UTF8.GetBytes(input)));

    private sealed record Result(string Output, List<DeadLetter> DeadLetters, BatchSummary Summary);
}
