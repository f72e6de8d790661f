using RulesEngine.Batch.Reading;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Running;

/// <summary>What became of one article.</summary>
/// <param name="Origin">Where it was read from, with the id it has in the output.</param>
/// <param name="LineBytes">Length of what the chunk's output holds of it; 0 for a dead letter.</param>
internal readonly record struct TaggedArticle(
    ArticleOrigin Origin,
    DeadLetter? DeadLetter,
    int LineBytes = 0,
    int Events = 0,
    int Characters = 0,
    ReadingFlaws Flaws = ReadingFlaws.None);
