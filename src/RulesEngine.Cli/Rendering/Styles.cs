using RulesEngine.Events;
using RulesEngine.Text;
using Spectre.Console;

namespace RulesEngine.Cli.Rendering;

/// <summary>The sixteen colours every terminal has, so that a person's own colour scheme decides how they look.</summary>
internal static class Styles
{
    public static Style Trigger { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    public static Style Doubt { get; } = new(Color.Olive);

    public static Style Source { get; } = new(decoration: Decoration.Italic);

    public static Style Of(EventStatus status) => status switch
    {
        EventStatus.Occurred => new Style(Color.Green),
        EventStatus.Planned => new Style(Color.Aqua),
        EventStatus.Possible => new Style(Color.Olive),
        _ => new Style(Color.Red),
    };
}

/// <summary>One colour for each role of an event, the same in its sentence and in the list below it.</summary>
internal sealed class RoleColors(ExtractionFacts found)
{
    private static readonly Color[] Palette = [Color.Aqua, Color.Lime, Color.Fuchsia, Color.Blue, Color.Red];

    private readonly string[] _roles = [.. found.Roles.Keys];

    public Style this[string role] => new(Palette[Array.IndexOf(_roles, role) % Palette.Length], decoration: Decoration.Underline);
}
