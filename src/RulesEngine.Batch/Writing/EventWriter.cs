using System.Text.Json;
using RulesEngine.Articles;
using RulesEngine.Events;
using RulesEngine.Text;

namespace RulesEngine.Batch.Writing;

/// <summary>Writes the events of one article.</summary>
internal sealed class EventWriter(Utf8JsonWriter json, Article article, OffsetTable offsets, OffsetUnit unit)
{
    public void Write(ExtractionFacts found)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, IdOf(found));
        json.WriteString("type"u8, found.Type);
        json.WriteString("rule"u8, found.Rule);
        WriteCodes(found.Codes);
        WriteStretch("trigger"u8, found.Trigger);
        json.WriteStartObject("sentence"u8);
        WriteSpan(found.Sentence);
        json.WriteEndObject();
        WriteRoles(found.Roles);
        json.WriteString("status"u8, ContractNames.Of(found.Status));
        json.WriteBoolean("hedged"u8, found.Hedged);
        WriteSource(found.Source);
        WriteWhen(found.When);
        WriteQuantity(found.Quantity);
        json.WriteString("decision"u8, ContractNames.Of(found.Decision));
        WriteDoubts(found.Doubts);
        WriteWhy(found.Why);
        json.WriteEndObject();
    }

    private string IdOf(ExtractionFacts found) => EventId.Compute(
        article.Id,
        found.Type,
        offsets.Convert(found.Trigger.Span.Start, OffsetUnit.CodePoints),
        offsets.Convert(found.Trigger.Span.End, OffsetUnit.CodePoints));

    private void WriteCodes(EventCodes? codes)
    {
        json.WriteStartObject("codes"u8);
        if (codes?.Plover is { } plover) json.WriteString("plover"u8, plover);
        if (codes?.Cameo is { } cameo) json.WriteString("cameo"u8, cameo);
        json.WriteEndObject();
    }

    private void WriteRoles(IReadOnlyDictionary<string, ArgumentList> roles)
    {
        json.WriteStartObject("roles"u8);
        foreach ((string role, ArgumentList arguments) in roles)
        {
            json.WriteStartArray(role);
            foreach (Argument argument in arguments) WriteArgument(argument);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void WriteArgument(Argument argument)
    {
        json.WriteStartObject();
        WriteTextAndSpan(argument.Text, argument.Span);
        json.WriteString("kind"u8, MentionKindTree.NameOf(argument.Kind));
        if (argument.Entity is not null) json.WriteString("entity"u8, argument.Entity);
        if (argument.RefersTo is not null) WriteStretch("refersTo"u8, argument.RefersTo);
        json.WriteEndObject();
    }

    private void WriteSource(Claimant? source)
    {
        if (source is null) return;
        json.WriteStartObject("source"u8);
        WriteTextAndSpan(source.Text, source.Span);
        json.WriteString("cue"u8, source.Cue);
        json.WriteEndObject();
    }

    private void WriteWhen(EventTime? when)
    {
        if (when is null) return;
        json.WriteStartObject("when"u8);
        WriteTextAndSpan(when.Text, when.Span);
        if (when.From is { } from) ExtractionJson.WriteDateOrNull(json, "from"u8, from);
        if (when.To is { } to) ExtractionJson.WriteDateOrNull(json, "to"u8, to);
        json.WriteString("how"u8, when.How);
        json.WriteEndObject();
    }

    private void WriteQuantity(EventQuantity? quantity)
    {
        if (quantity is null) return;
        json.WriteStartObject("quantity"u8);
        WriteTextAndSpan(quantity.Text, quantity.Span);
        json.WriteNumber("value"u8, quantity.Value);
        json.WriteString("unit"u8, quantity.Unit);
        json.WriteBoolean("approximate"u8, quantity.Approximate);
        json.WriteEndObject();
    }

    private void WriteDoubts(IReadOnlyList<string> doubts)
    {
        if (doubts.Count == 0) return;
        json.WriteStartArray("doubts"u8);
        foreach (string doubt in doubts) json.WriteStringValue(doubt);
        json.WriteEndArray();
    }

    private void WriteWhy(Provenance why)
    {
        json.WriteStartObject("why"u8);
        json.WriteString("file"u8, why.File);
        json.WriteNumber("line"u8, why.Line);
        json.WriteString("clause"u8, why.Clause);
        json.WriteEndObject();
    }

    private void WriteStretch(ReadOnlySpan<byte> name, Stretch stretch)
    {
        json.WriteStartObject(name);
        WriteTextAndSpan(stretch.Text, stretch.Span);
        json.WriteEndObject();
    }

    private void WriteTextAndSpan(string text, TextSpan span)
    {
        json.WriteString("text"u8, text);
        WriteSpan(span);
    }

    private void WriteSpan(TextSpan span)
    {
        json.WriteNumber("start"u8, offsets.Convert(span.Start, unit));
        json.WriteNumber("end"u8, offsets.Convert(span.End, unit));
    }
}
