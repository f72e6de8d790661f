namespace RulesEngine.Batch.Tests.Running;

/// <summary>Gives its bytes, then waits as a pipe does whose other end says nothing.</summary>
internal sealed class SilentStream(byte[]? bytes = null) : MemoryStream(bytes ?? [])
{
    private readonly ManualResetEventSlim _disposed = new();

    public override int Read(Span<byte> buffer)
    {
        int count = base.Read(buffer);
        if (count == 0 && buffer.Length > 0) _disposed.Wait();
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        _disposed.Set();
        base.Dispose(disposing);
    }
}
