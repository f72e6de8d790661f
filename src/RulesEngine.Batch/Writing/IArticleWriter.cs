using System.Buffers;
using RulesEngine.Articles;
using RulesEngine.Events;

namespace RulesEngine.Batch.Writing;

/// <summary>Gives a tagged article the form in which it is written. An instance keeps buffers between articles and belongs to one thread.</summary>
public interface IArticleWriter
{
    /// <summary>Appends whole lines, or nothing.</summary>
    /// <returns>How many events were written.</returns>
    int Write(IBufferWriter<byte> output, Article article, IReadOnlyList<Extraction> extractions);
}
