using RulesEngine.Text;

namespace RulesEngine.Events;

/// <summary>One filler of a role.</summary>
/// <param name="Text">Its noun phrase, as a reader sees it.</param>
/// <param name="Span">UTF-16 code units of the text as read.</param>
/// <param name="RefersTo">What a pronoun or description stands for; null where it was not resolved.</param>
public sealed record Argument(string Text, TextSpan Span, MentionKinds Kind, string? Entity, Stretch? RefersTo = null)
{
    public override string ToString() => Text;
}
