namespace RulesEngine.Batch.Reading;

/// <summary>A file that an argument led to.</summary>
/// <param name="Name">Its path below the argument, separated by <c>/</c>.</param>
/// <param name="Path">The argument and <paramref name="Name"/>: what the user would call it.</param>
/// <param name="Problem">Set where this is a folder that could not be listed; null: a file.</param>
public readonly record struct FoundFile(string Name, string Path, Exception? Problem = null);
