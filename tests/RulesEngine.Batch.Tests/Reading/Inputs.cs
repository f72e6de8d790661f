using System.Text;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Tests.Reading;

/// <summary>Reads inputs to the end.</summary>
internal static class Inputs
{
    public static ReadOutcome[] Read(params string[] inputs) => Read(new ReadingOptions(), inputs);

    public static ReadOutcome[] Read(ReadingOptions options, params string[] inputs) =>
        [.. new ArticleReader(options, static () => Stream.Null).Read(inputs).Select(static article => article.Read())];

    public static ReadOutcome[] ReadStandardInput(string text, ReadingOptions? options = null) =>
        [.. new ArticleReader(options ?? new ReadingOptions(), () => new MemoryStream(Encoding.UTF8.GetBytes(text))).Read(["-"]).Select(static article => article.Read())];

    public static string[] IdsOf(IEnumerable<ReadOutcome> outcomes) => [.. outcomes.Select(static outcome => outcome.Article?.Id ?? outcome.DeadLetter!.Id)];
}
