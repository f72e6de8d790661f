using RulesEngine.Articles;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;
using RulesEngine.Text;

namespace RulesEngine.Batch.Tests;

/// <summary>Finds a visit at each "visits", with the word before it as the visitor; throws where an article says "crash".</summary>
internal sealed class FakeTagger : IArticleTagger
{
    private const string Trigger = "visits";

    public static RunIdentity Identity { get; } = new("0.1.0", "sha256:00");

    public IReadOnlyList<Extraction> Tag(Article article)
    {
        if (article.Content.Contains("crash", StringComparison.Ordinal)) throw new InvalidOperationException("the tagger fell over");
        List<Extraction> found = [];
        for (int at = -1; (at = article.Content.IndexOf(Trigger, at + 1, StringComparison.Ordinal)) >= 0;)
        {
            found.Add(new Extraction(Visit(article.Content, at)));
        }
        return found;
    }

    private static ExtractionFacts Visit(string content, int at)
    {
        int start = content.LastIndexOf(' ', Math.Max(0, at - 2)) + 1;
        TextSpan visitor = TextSpan.FromBounds(start, Math.Max(start, at - 1));
        return new()
        {
            Type = "visit",
            Rule = "visit",
            Trigger = new Stretch(Trigger, new TextSpan(at, Trigger.Length)),
            Sentence = new TextSpan(0, content.Length),
            Roles = new Dictionary<string, ArgumentList>
            {
                ["visitor"] = new([new Argument(content.Substring(visitor.Start, visitor.Length), visitor, MentionKinds.Person, null)]),
            },
            Why = new Provenance("rules/events/visit.rule", 3, "frame <visitor> visits <destination>"),
        };
    }
}
