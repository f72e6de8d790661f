namespace RulesEngine.Batch.Writing;

/// <summary>What produced an answer; written into every line.</summary>
/// <param name="EngineVersion">Such as <c>0.1.0</c>.</param>
/// <param name="RulesDigest"><c>sha256:</c> and the hex digest of all rule and lexicon files.</param>
public sealed record RunIdentity(string EngineVersion, string RulesDigest)
{
    /// <summary>The language that articles are read as; the engine knows one.</summary>
    public string Language => "en";
}
