using System.Text.Json;
using RulesEngine.Clauses;
using RulesEngine.Mentions;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Batch.Layers;

/// <summary>Writes the tokens, mentions and clauses of one sentence.</summary>
internal sealed class SentenceJson(Utf8JsonWriter json, DocumentJson view, Sentence sentence)
{
    private readonly DependencyTree _tree = new(sentence.Tokens);

    public void Write()
    {
        json.WriteStartObject();
        view.WriteTextAndSpan(sentence.Span);
        WriteList("tokens"u8, sentence.Tokens, WriteToken);
        WriteList("mentions"u8, sentence.Mentions, WriteMention);
        WriteList("clauses"u8, Enumerable.Range(0, sentence.Count).Where(token => Voice.HeadsClause(_tree, token)), WriteClause);
        json.WriteEndObject();
    }

    private void WriteToken(Token token)
    {
        view.WriteTextAndSpan(new TextSpan(token.Start, token.Length));
        json.WriteString("lemma"u8, token.Lemma);
        json.WriteString("tag"u8, UniversalNames.Of(token.Tag));
        json.WriteString("penn"u8, token.PennTag);
        json.WriteNumber("head"u8, token.Head);
        json.WriteString("relation"u8, UniversalNames.Of(token.Relation));
    }

    private void WriteMention(Mention mention)
    {
        view.WriteTextAndSpan(sentence.SpanOf(mention.Span));
        WriteHead(mention.Head);
        json.WriteString("kind"u8, MentionKindTree.NameOf(mention.Kinds));
        json.WriteStartArray("kinds"u8);
        foreach (string kind in NamesOf(mention.Kinds)) json.WriteStringValue(kind);
        json.WriteEndArray();
        if (mention.Entity is not null) json.WriteString("entity"u8, mention.Entity);
        if (mention.RefersTo is { } referent) WriteReferent(referent);
    }

    private void WriteHead(int token)
    {
        json.WriteStartObject("head"u8);
        view.WriteTextAndSpan(SpanOf(token));
        json.WriteEndObject();
    }

    private void WriteReferent(MentionReference referent)
    {
        json.WriteStartObject("refersTo"u8);
        view.WriteTextAndSpan(referent.Sentence.SpanOf(referent.Mention.Span));
        json.WriteEndObject();
    }

    /// <summary>As <see cref="ClauseReader"/> reads it: the subject is who acts, also of a passive verb.</summary>
    private void WriteClause(int verb)
    {
        json.WriteStartObject("verb"u8);
        view.WriteTextAndSpan(SpanOf(verb));
        json.WriteString("lemma"u8, sentence.Tokens[verb].Lemma);
        json.WriteBoolean("passive"u8, Voice.IsPassive(_tree, verb));
        json.WriteEndObject();
        if (ClauseReader.Subject(_tree, verb) is >= 0 and int subject)
        {
            json.WriteStartObject("subject"u8);
            WritePhrase(subject);
            json.WriteEndObject();
        }
        int[] objects = [.. new[] { ClauseReader.Object(_tree, verb), _tree.Child(verb, DependencyRelation.Iobj) }.Where(static token => token >= 0)];
        WriteList("objects"u8, objects, WritePhrase);
        WriteList("phrases"u8, PhrasesOf(verb), WritePrepositionalPhrase);
    }

    private void WritePrepositionalPhrase(int head)
    {
        json.WriteString("preposition"u8, ClauseReader.PrepositionOf(_tree, head));
        WritePhrase(head);
    }

    /// <summary>The mention that the token heads, or the token alone.</summary>
    private void WritePhrase(int head) => view.WriteTextAndSpan(sentence.MentionAt(head) is { } mention ? sentence.SpanOf(mention.Span) : SpanOf(head));

    private List<int> PhrasesOf(int verb)
    {
        List<int> phrases = [];
        foreach (int child in _tree.Children(verb))
        {
            if (ClauseReader.PrepositionOf(_tree, child) is not null) phrases.Add(child);
        }
        return phrases;
    }

    private void WriteList<T>(ReadOnlySpan<byte> name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private TextSpan SpanOf(int token) => new(sentence.Tokens[token].Start, sentence.Tokens[token].Length);

    private static IEnumerable<string> NamesOf(MentionKinds kinds) =>
        MentionKindTree.Names.Where(name => MentionKindTree.TryParseExact(name, out MentionKinds kind) && kinds.HasFlag(kind));
}
