using System.Text;
using RulesEngine.Batch.Reading;

namespace RulesEngine.Batch.Tests.Reading;

public sealed class TextDecodingTests
{
    /// <summary>The example of Unicode 16, table 3-11, and its neighbours.</summary>
    [Theory]
    [InlineData(new byte[] { 0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64 }, "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd")]
    [InlineData(new byte[] { 0xC0, 0xAF, 0x41 }, "\uFFFD\uFFFDA")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, "\uFFFD")]
    public void EachMaximalBadSequence_IsOneReplacementCharacter(byte[] bytes, string text)
    {
        Assert.Equal(text, TextDecoding.Decode(bytes, out ReadingFlaws flaws));
        Assert.Equal(ReadingFlaws.BadBytes, flaws);
    }

    [Fact]
    public void AByteOrderMark_IsNoCharacter()
    {
        Assert.Equal("é", TextDecoding.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], out _));
        Assert.Equal("é", TextDecoding.Decode([0xFF, 0xFE, 0xE9, 0x00], out _));
        Assert.Equal("é", TextDecoding.Decode([0xFE, 0xFF, 0x00, 0xE9], out _));
    }

    [Fact]
    public void AReplacementCharacterInTheFile_IsNoBadByte()
    {
        TextDecoding.Decode("\uFFFD"u8, out ReadingFlaws inUtf8);
        TextDecoding.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("\uFFFD")], out ReadingFlaws inUtf16);

        Assert.Equal(ReadingFlaws.None, inUtf8 | inUtf16);
    }

    [Fact]
    public void HalfAPairInUtf16_IsABadSequence()
    {
        Assert.Equal("\uFFFDa", TextDecoding.Decode([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], out ReadingFlaws flaws));
        Assert.Equal(ReadingFlaws.BadBytes, flaws);
    }
}
