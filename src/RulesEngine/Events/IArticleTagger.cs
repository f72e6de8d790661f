using RulesEngine.Articles;

namespace RulesEngine.Events;

/// <summary>Finds the events of an article. An instance keeps buffers between articles and belongs to one thread.</summary>
public interface IArticleTagger
{
    /// <summary>All events found, rejected ones included, in any order. Throws only where the engine itself is at fault.</summary>
    IReadOnlyList<Extraction> Tag(Article article);
}
