namespace RulesEngine.Batch.Writing;

/// <summary>An article that could not be read or analysed, with what a person needs to find and mend it.</summary>
/// <param name="Id">The article's own id where it was legible, else the default one.</param>
/// <param name="Source">The file or line it was read from.</param>
/// <param name="Offset">Where the article begins in its file, in bytes.</param>
/// <param name="Reason">One of <see cref="DeadLetterReasons"/>.</param>
public sealed record DeadLetter(string Id, string Source, long Offset, string Reason, string Message);
