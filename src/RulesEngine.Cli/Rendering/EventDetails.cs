using System.Globalization;
using RulesEngine.Events;
using RulesEngine.Text;
using Spectre.Console;

namespace RulesEngine.Cli.Rendering;

/// <summary>The fields of an event below its sentence, one a row.</summary>
internal sealed class EventDetails(ExtractionFacts found, RoleColors colors)
{
    private readonly Grid _grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0));

    public Grid ToGrid()
    {
        foreach ((string role, ArgumentList arguments) in found.Roles) AddRole(role, arguments);
        if (found.Source is { } source) Add("source", source.Text, Styles.Source, $"({source.Cue})");
        if (found.When is { } when) Add("when", when.Text, Style.Plain, DaysOf(when));
        if (found.Quantity is { } quantity) Add("quantity", quantity.Text, Style.Plain, ValueOf(quantity));
        foreach (string doubt in found.Doubts) Add("doubt", doubt, Styles.Doubt, "");
        Add("rule", string.Create(CultureInfo.InvariantCulture, $"{found.Why.File}:{found.Why.Line}"), Style.Plain, found.Why.Clause);
        return _grid;
    }

    private void AddRole(string role, ArgumentList arguments)
    {
        foreach (Argument argument in arguments)
        {
            string referent = argument.RefersTo is { } refersTo ? $"= {refersTo.Text}  " : "";
            string entity = argument.Entity is null ? "" : "  " + argument.Entity;
            Add(role, argument.Text, colors[role], referent + MentionKindTree.NameOf(argument.Kind) + entity);
        }
    }

    private void Add(string name, string text, Style style, string remark)
    {
        Paragraph value = new Paragraph().Append(Spaces.Fold(text), style);
        if (remark.Length > 0) value.Append("  " + remark, Styles.Dim);
        _grid.AddRow(new Paragraph(name, Styles.Dim), value);
    }

    private static string DaysOf(EventTime when)
    {
        if (when.From is not { } from || when.To is not { } to) return when.How;
        return from == to
            ? from.ToString("O", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{from:O} to {to:O}");
    }

    private static string ValueOf(EventQuantity quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{(quantity.Approximate ? "about " : "")}{quantity.Value:#,0.####} {quantity.Unit}").TrimEnd();
}
