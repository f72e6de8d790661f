namespace RulesEngine.Batch.Tests.Running;

/// <summary>A disk with little room.</summary>
internal sealed class FullStream(int room) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > room) throw new IOException("No space left on device");
        base.Write(buffer);
    }
}
