namespace RulesEngine.Cli.Rendering;

internal static class Spaces
{
    /// <summary>Every run of white space as one blank: a sentence that the page broke into lines is one line here.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
