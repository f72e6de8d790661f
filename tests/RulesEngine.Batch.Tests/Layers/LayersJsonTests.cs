using System.Buffers;
using System.Text;
using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Batch.Layers;
using RulesEngine.Batch.Writing;
using RulesEngine.Clauses;
using RulesEngine.Mentions;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Batch.Tests.Layers;

public sealed class LayersJsonTests
{
    // Three characters of markup stand before the clean text, and the 😀 counts once.
    private static readonly Article Article = new("a.html", "in/a.html", "<p>😀 Mia flew to Lima</p>", IsHtml: true);

    private static readonly CleanText Clean = new("😀 Mia flew to Lima", new OffsetMap([(0, 3)]), [new TextSpan(0, 19)]);

    [Fact]
    public void Layers_AreWrittenSentenceBySentence() => Assert.Equal(
        """
        {"id":"a.html","source":"in/a.html","published":null,"title":null,"sentences":[{"text":"\uD83D\uDE00 Mia flew to Lima","start":3,"end":21,
        "tokens":[{"text":"Mia","start":5,"end":8,"lemma":"mia","tag":"PROPN","penn":"NNP","head":1,"relation":"nsubj"},
        {"text":"flew","start":9,"end":13,"lemma":"fly","tag":"VERB","penn":"VBD","head":-1,"relation":"root"},
        {"text":"to","start":14,"end":16,"lemma":"to","tag":"ADP","penn":"IN","head":3,"relation":"case"},
        {"text":"Lima","start":17,"end":21,"lemma":"lima","tag":"PROPN","penn":"NNP","head":1,"relation":"obl"}],
        "mentions":[{"text":"Mia","start":5,"end":8,"head":{"text":"Mia","start":5,"end":8},"kind":"person","kinds":["person"]},
        {"text":"Lima","start":17,"end":21,"head":{"text":"Lima","start":17,"end":21},"kind":"government","kinds":["government","capital"],"entity":"city/lima"}],
        "clauses":[{"verb":{"text":"flew","start":9,"end":13,"lemma":"fly","passive":false},"subject":{"text":"Mia","start":5,"end":8},"objects":[],
        "phrases":[{"preposition":"to","text":"Lima","start":17,"end":21}]}]}]}
        """.Replace("\n", "", StringComparison.Ordinal),
        Render(json => LayersJson.Write(json, Open(), OffsetUnit.CodePoints)));

    [Fact]
    public void CleanText_LeadsBackToTheTextAsRead() => Assert.Equal(
        """{"id":"a.html","source":"in/a.html","published":null,"title":null,"text":"\uD83D\uDE00 Mia flew to Lima","paragraphs":[{"text":"\uD83D\uDE00 Mia flew to Lima","start":3,"end":22}]}""",
        Render(json => CleanTextJson.Write(json, Open(), OffsetUnit.Utf16)));

    private static Document Open() => new(Article, Clean, [new TextSpan(0, Clean.Text.Length)], Analyze);

    private static Sentence Analyze(Document document, int index)
    {
        Token[] tokens =
        [
            Token(3, "Mia", "mia", PartOfSpeech.ProperNoun, "NNP", 1, DependencyRelation.Nsubj),
            Token(7, "flew", "fly", PartOfSpeech.Verb, "VBD", -1, DependencyRelation.Root),
            Token(12, "to", "to", PartOfSpeech.Adposition, "IN", 3, DependencyRelation.Case),
            Token(15, "Lima", "lima", PartOfSpeech.ProperNoun, "NNP", 1, DependencyRelation.Obl),
        ];
        return new Sentence(document, index, tokens)
        {
            Mentions =
            [
                new Mention(new TokenSpan(0, 1), 0, MentionKinds.Person, null),
                new Mention(new TokenSpan(3, 4), 3, MentionKinds.Capital | MentionKinds.Government, "city/lima"),
            ],
        };
    }

    private static Token Token(int start, string text, string lemma, PartOfSpeech tag, string penn, int head, DependencyRelation relation) => new()
    {
        Start = start,
        Length = text.Length,
        Text = text,
        Lower = text.ToLowerInvariant(),
        Lemma = lemma,
        Tag = tag,
        PennTag = penn,
        Head = head,
        Relation = relation,
    };

    private static string Render(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter json = new(output, JsonLines.Options);
        write(json);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
