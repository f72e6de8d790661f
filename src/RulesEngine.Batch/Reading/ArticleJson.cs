using System.Globalization;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>Reads the JSON object of one article: <c>id</c>, <c>source</c>, <c>published</c>, <c>title</c>, <c>text</c> or <c>html</c>;
/// other fields are passed over, and null is as good as absent.</summary>
internal static class ArticleJson
{
    /// <param name="line">Valid UTF-8.</param>
    public static ReadOutcome Read(ArticleOrigin origin, ReadOnlySpan<byte> line, ReadingFlaws flaws)
    {
        try
        {
            ArticleFields fields = ArticleFields.Parse(line);
            return ToOutcome(origin, fields, flaws | fields.Flaws);
        }
        catch (JsonException problem)
        {
            return ReadOutcome.Failed(origin.DeadLetter(DeadLetterReasons.BadJson, Explain(problem)));
        }
    }

    private static ReadOutcome ToOutcome(ArticleOrigin origin, ArticleFields fields, ReadingFlaws flaws)
    {
        ArticleOrigin own = origin with { Id = fields.Id ?? origin.Id };
        if (fields.Problem is { } problem) return Failed(own, problem.Reason, problem.Message);
        if ((fields.Text ?? fields.Html) is not { } content) return Failed(own, DeadLetterReasons.NoText, "the article has neither 'text' nor 'html'");
        if (string.IsNullOrWhiteSpace(content)) return Failed(own, DeadLetterReasons.Empty, "the article's text is empty");
        DateOnly? published = own.Published;
        if (!PublicationDate.TryParse(fields.Published, out DateOnly? ownDate))
        {
            flaws |= ReadingFlaws.BadDate;
            published = null;
        }
        Article article = new(own.Id, fields.Source ?? own.Source, content, ownDate ?? published, fields.Title, fields.Text is null);
        return ReadOutcome.Read(article, flaws);
    }

    private static ReadOutcome Failed(ArticleOrigin origin, string reason, string message) =>
        ReadOutcome.Failed(origin.DeadLetter(reason, message));

    /// <summary>The parser's sentence without its own line count, which always says 0 here.</summary>
    private static string Explain(JsonException problem)
    {
        int position = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = (position < 0 ? problem.Message : problem.Message[..position]).TrimEnd('.');
        return string.Create(CultureInfo.InvariantCulture, $"the line is not JSON, at its byte {problem.BytePositionInLine + 1 ?? 1}: {reason}");
    }
}
