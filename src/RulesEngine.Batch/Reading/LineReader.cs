using System.Text;

namespace RulesEngine.Batch.Reading;

/// <summary>A line that is not blank.</summary>
/// <param name="Number">Counted from 1, blank lines too.</param>
/// <param name="Offset">First byte in the stream, a byte-order mark counted; of a UTF-16 stream, in its UTF-8 form.</param>
/// <param name="Bytes">UTF-8 without the line break; empty where <paramref name="IsTooLong"/>.</param>
/// <param name="EndsBuffer">True: the next line has not arrived in full yet.</param>
public readonly record struct Line(int Number, long Offset, byte[] Bytes, bool IsTooLong, bool EndsBuffer);

/// <summary>Cuts a stream into lines and holds no more than one at a time, so that a file of any size streams.</summary>
public sealed class LineReader
{
    private const int BufferBytes = 64 << 10;

    private readonly Stream _stream;
    private readonly int _maxLineBytes;
    private byte[] _buffer = new byte[BufferBytes];
    private int _start;
    private int _end;
    private long _offset;
    private int _number;
    private bool _atEnd;

    /// <param name="maxLineBytes">Longer lines are passed over and reported as too long.</param>
    public LineReader(PeekableStream stream, int maxLineBytes)
    {
        Encoding? utf16 = TextDecoding.Utf16Of(stream.Peek());
        _stream = utf16 is null ? stream : Encoding.CreateTranscodingStream(stream, utf16, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _maxLineBytes = maxLineBytes;
    }

    public IEnumerable<Line> Lines()
    {
        SkipByteOrderMark();
        for (long offset = _offset; TryFindLine(out int length, out bool isTooLong); offset = _offset)
        {
            _number++;
            byte[] bytes = isTooLong ? [] : _buffer[_start..(_start + length)];
            if (!isTooLong) Advance(Math.Min(length + 1, _end - _start));
            if (isTooLong || !IsBlank(bytes)) yield return new(_number, offset, bytes, isTooLong, EndsBuffer());
        }
    }

    private void SkipByteOrderMark()
    {
        while (_end < 3 && Fill())
        {
        }
        if (_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble)) Advance(Encoding.UTF8.Preamble.Length);
    }

    /// <summary>Finds the next line's end; a line too long is consumed on the way.</summary>
    private bool TryFindLine(out int length, out bool isTooLong)
    {
        isTooLong = false;
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            length = found < 0 ? _end - _start : searched + found;
            if (length > _maxLineBytes) isTooLong = true;
            if (found >= 0 || _atEnd) break;
            if (isTooLong)
            {
                Advance(_end - _start);
                length = 0;
            }
            searched = length;
            Fill();
        }
        if (!isTooLong) return length > 0 || _start < _end;
        Advance(Math.Min(length + 1, _end - _start));
        return true;
    }

    /// <summary>Makes room behind what is held, doubling the buffer only for a line that does not fit, and reads once.</summary>
    private bool Fill()
    {
        if (_atEnd) return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _buffer.Length);
        int count = _stream.Read(_buffer.AsSpan(_end));
        _end += count;
        _atEnd = count == 0;
        return count > 0;
    }

    private void Advance(int count)
    {
        _start += count;
        _offset += count;
    }

    private bool EndsBuffer() => _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n') < 0;

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r"u8) < 0;
}
