using System.Buffers;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Running;

/// <summary>Neighbouring articles that one worker reads and tags: enough of them that handing over costs nothing.</summary>
internal sealed class Chunk
{
    private const int MaxArticles = 64;
    private const long MaxBytes = 256 << 10;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _byteCount;

    public List<PendingArticle> Articles { get; } = [];

    public List<TaggedArticle> Results { get; } = [];

    /// <summary>What is to be written of <see cref="Results"/>, one after the other.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new();

    /// <returns>True when the chunk should be handed over.</returns>
    public bool Add(PendingArticle article)
    {
        Articles.Add(article);
        _byteCount += article.ByteCount;
        return article.EndsBuffer || Articles.Count >= MaxArticles || _byteCount >= MaxBytes;
    }

    public void Complete() => _done.SetResult();

    /// <summary>Completes with a fault of ours, which the one who waits will meet.</summary>
    public void Fail(Exception exception) => _done.SetException(exception);

    public void Wait(CancellationToken cancellation) => _done.Task.WaitAsync(cancellation).GetAwaiter().GetResult();
}
