namespace RulesEngine.Batch.Reading;

/// <summary>A stream whose first bytes can be looked at before they are read; standard input cannot be rewound.</summary>
public sealed class PeekableStream(Stream inner) : Stream
{
    private const int PeekedBytes = 512;

    private byte[] _peeked = [];
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("the length of a stream that is still being read is not known");

    public override long Position
    {
        get => throw new NotSupportedException("this stream only goes forward");
        set => throw new NotSupportedException("this stream only goes forward");
    }

    /// <summary>The first bytes, as many as arrive at once.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (_peeked.Length == 0)
        {
            byte[] buffer = new byte[PeekedBytes];
            int count = inner.ReadAtLeast(buffer, minimumBytes: 3, throwOnEndOfStream: false);
            _peeked = buffer[..count];
        }
        return _peeked.AsSpan(_position);
    }

    public override int Read(Span<byte> buffer)
    {
        int left = _peeked.Length - _position;
        if (left == 0) return inner.Read(buffer);
        int count = Math.Min(left, buffer.Length);
        _peeked.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("this stream only goes forward");

    public override void SetLength(long value) => throw new NotSupportedException("this stream is read only");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("this stream is read only");

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
