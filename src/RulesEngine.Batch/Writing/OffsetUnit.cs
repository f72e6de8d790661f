namespace RulesEngine.Batch.Writing;

/// <summary>What <c>start</c> and <c>end</c> count.</summary>
public enum OffsetUnit
{
    CodePoints,
    Utf16,
    Utf8,
}
