using System.Text;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Tests.Reading;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "1@0:one")]
    [InlineData("one\n", "1@0:one")]
    [InlineData("one\n\n  \r\ntwo\r\n", "1@0:one 4@9:two\r")]
    [InlineData("\n", "")]
    [InlineData("\uFEFFone\ntwo", "1@3:one 2@7:two")]
    public void Lines_HaveNumberAndOffset(string text, string expected) => Assert.Equal(expected, Render(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Utf16_IsReadAsItsUtf8Form() =>
        Assert.Equal("1@3:é 2@6:two", Render([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é\ntwo")]));

    [Fact]
    public void Lines_ComeOutWhole_HoweverTheStreamIsCut()
    {
        string[] lines = [.. Enumerable.Range(0, 200).Select(static i => new string((char)('a' + (i % 26)), 1 + (i * 997 % 5000)))];
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        IEnumerable<string> read = new LineReader(new PeekableStream(new DrippingStream(bytes)), 1 << 20).Lines()
            .Select(static line => Encoding.UTF8.GetString(line.Bytes));

        Assert.Equal(lines, read);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaa\nb\n", "1@0! 2@15:b")]
    [InlineData("b\naaaaaaaaaaaaaa", "1@0:b 2@2!")]
    [InlineData("aaaaaaaaaaaaaa\naaaaaaaaaaaaaa\n", "1@0! 2@15!")]
    public void LinesThatAreTooLong_ArePassedOver(string text, string expected) =>
        Assert.Equal(expected, Render(Encoding.UTF8.GetBytes(text), maxLineBytes: 10));

    private static string Render(byte[] bytes, int maxLineBytes = 1 << 20) => string.Join(' ', new LineReader(new PeekableStream(new MemoryStream(bytes)), maxLineBytes)
        .Lines()
        .Select(static line => $"{line.Number}@{line.Offset}{(line.IsTooLong ? "!" : ":" + Encoding.UTF8.GetString(line.Bytes))}"));

    /// <summary>Gives few bytes at a time, as a slow pipe does.</summary>
    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1 + (int)(Position % 701))]);
    }
}
