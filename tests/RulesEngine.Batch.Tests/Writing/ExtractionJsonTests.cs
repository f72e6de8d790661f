using System.Buffers;
using System.Text;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Writing;
using RulesEngine.Events;
using RulesEngine.Text;

namespace RulesEngine.Batch.Tests.Writing;

public sealed class ExtractionJsonTests
{
    // The 😀 makes all later offsets differ by unit.
    private static readonly Article Article = new(
        "a.txt", "in/a.txt", "😀 Zoë said she <visits> Reykjavík in May with 40 aides.", new DateOnly(2024, 10, 25), "On the \"road\"");

    private static readonly ExtractionFacts Full = new()
    {
        Type = "visit",
        Rule = "summit-visit",
        Codes = new EventCodes("CONSULT/visit", "042"),
        Trigger = StretchOf("visits"),
        Sentence = TextSpan.FromBounds(3, Article.Content.Length),
        Roles = new Dictionary<string, ArgumentList>
        {
            ["visitor"] = new([new Argument("she", SpanOf("she"), MentionKinds.Person, null, StretchOf("Zoë"))]),
            ["destination"] = new([new Argument("Reykjavík", SpanOf("Reykjavík"), MentionKinds.City | MentionKinds.Place, "city/reykjavik")]),
        },
        Status = EventStatus.Planned,
        Hedged = true,
        Source = new Claimant("Zoë", SpanOf("Zoë"), "said"),
        When = new EventTime("in May", SpanOf("in May"), new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 31), "relative"),
        Quantity = new EventQuantity("40 aides", SpanOf("40 aides"), 40m, "aides", Approximate: false),
        Decision = Decision.Review,
        Doubts = ["visitor is group"],
        Why = new Provenance("rules/events/visit.rule", 14, "frame <visitor> visits <destination>"),
    };

    private static readonly ExtractionFacts Bare = new()
    {
        Type = "visit",
        Rule = "visit",
        Trigger = StretchOf("visits"),
        Sentence = SpanOf("visits"),
        Roles = new Dictionary<string, ArgumentList>(),
        Why = new Provenance("v.rule", 1, "noun visit"),
    };

    [Fact]
    public void AllFields_StandInTheOrderOfTheContract() => Assert.Equal(
        """
        {"id":"a.txt","source":"in/a.txt","published":"2024-10-25","title":"On the \"road\"","language":"en","engine":"0.1.0","rules":"sha256:00","events":[
        {"id":"ID","type":"visit","rule":"summit-visit","codes":{"plover":"CONSULT/visit","cameo":"042"},
        "trigger":{"text":"visits","start":16,"end":22},"sentence":{"start":2,"end":55},
        "roles":{"visitor":[{"text":"she","start":11,"end":14,"kind":"person","refersTo":{"text":"Zoë","start":2,"end":5}}],
        "destination":[{"text":"Reykjavík","start":24,"end":33,"kind":"place","entity":"city/reykjavik"}]},
        "status":"planned","hedged":true,"source":{"text":"Zoë","start":2,"end":5,"cue":"said"},
        "when":{"text":"in May","start":34,"end":40,"from":"2025-05-01","to":"2025-05-31","how":"relative"},
        "quantity":{"text":"40 aides","start":46,"end":54,"value":40,"unit":"aides","approximate":false},
        "decision":"review","doubts":["visitor is group"],
        "why":{"file":"rules/events/visit.rule","line":14,"clause":"frame <visitor> visits <destination>"}}]}
        """.Replace("\n", "", StringComparison.Ordinal).Replace("\"ID\"", $"\"{EventId.Compute("a.txt", "visit", 16, 22)}\"", StringComparison.Ordinal),
        Write([Full]));

    [Fact]
    public void FieldsWithoutAValue_AreAbsentBelowAnEventAndNullInTheArticle()
    {
        Article article = Article with { Published = null, Title = null };

        string json = Write([Bare], article: article);

        Assert.Contains("\"published\":null,\"title\":null,", json, StringComparison.Ordinal);
        Assert.Contains("\"codes\":{},", json, StringComparison.Ordinal);
        Assert.Contains("\"roles\":{},\"status\":\"occurred\",\"hedged\":false,\"decision\":\"accept\",\"why\":", json, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnresolvedTime_HasNoDays()
    {
        ExtractionFacts found = Bare with { When = new EventTime("in May", SpanOf("in May"), null, null, "unresolved") };

        Assert.Contains("\"when\":{\"text\":\"in May\",\"start\":34,\"end\":40,\"how\":\"unresolved\"}", Write([found]), StringComparison.Ordinal);
    }

    [Fact]
    public void TheUnit_ChangesOffsetsAndKeepsIds()
    {
        JsonElement[] events = [.. new[] { OffsetUnit.CodePoints, OffsetUnit.Utf16, OffsetUnit.Utf8 }.Select(unit => EventsOf(Write([Full], unit)).Single())];

        Assert.Equal([16, 17, 20], events.Select(static found => found.GetProperty("trigger").GetProperty("start").GetInt32()));
        Assert.Single(events.Select(static found => found.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public void Events_StandByTriggerThenType()
    {
        ExtractionFacts[] found =
        [
            Bare with { Trigger = StretchOf("aides"), Type = "aid" },
            Bare with { Type = "visit" },
            Bare with { Type = "meeting" },
        ];

        Assert.Equal(["meeting", "visit", "aid"], EventsOf(Write(found)).Select(static found => found.GetProperty("type").GetString()));
    }

    [Fact]
    public void RejectedEvents_AreWrittenOnlyOnRequest()
    {
        ExtractionFacts rejected = Bare with { Decision = Decision.Reject };

        Assert.Empty(EventsOf(Write([rejected])));
        Assert.Equal("reject", EventsOf(Write([rejected], includeRejected: true)).Single().GetProperty("decision").GetString());
    }

    private static string Write(
        IEnumerable<ExtractionFacts> events, OffsetUnit unit = OffsetUnit.CodePoints, bool includeRejected = false, Article? article = null)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter json = new(output, JsonLines.Options);
        new ExtractionJson(FakeTagger.Identity, unit, includeRejected).Write(json, article ?? Article, [.. events.Select(static facts => new Extraction(facts))]);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static JsonElement[] EventsOf(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("events").EnumerateArray()];

    private static TextSpan SpanOf(string text) => new(Article.Content.IndexOf(text, StringComparison.Ordinal), text.Length);

    private static Stretch StretchOf(string text) => new(text, SpanOf(text));
}
