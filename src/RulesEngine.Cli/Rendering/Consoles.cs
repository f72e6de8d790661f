using Spectre.Console;

namespace RulesEngine.Cli.Rendering;

/// <summary>Makes the consoles of the rendering library, so that nothing depends on the process's own.</summary>
internal static class Consoles
{
    public static IAnsiConsole For(Terminal terminal, TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = terminal.Width;
        return console;
    }
}
