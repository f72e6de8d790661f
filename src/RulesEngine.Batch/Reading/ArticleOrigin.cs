using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>Where an article stands, known before it is read.</summary>
/// <param name="Id">Its id unless it brings its own.</param>
/// <param name="Source">Its file as the user would name it, with <c>#line</c> for a line of a file.</param>
/// <param name="Offset">Its first byte in that file.</param>
/// <param name="Published">Its date unless it brings its own.</param>
public sealed record ArticleOrigin(string Id, string Source, long Offset = 0, DateOnly? Published = null)
{
    public DeadLetter DeadLetter(string reason, string message) => new(Id, Source, Offset, reason, message);
}
