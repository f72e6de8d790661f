using System.Text;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Tests.Writing;

public sealed class OffsetTableTests
{
    private const string Text = "a\u00E9\u20AC\U0001F600z";

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 3)]
    [InlineData(3, 3, 6)]
    [InlineData(5, 4, 10)]
    [InlineData(6, 5, 11)]
    public void OffsetsAreConverted(int utf16, int codePoints, int utf8)
    {
        OffsetTable table = OffsetTable.Create(Text, [6, 0, 2, 1, 3, 5, 5]);

        Assert.Equal(codePoints, table.Convert(utf16, OffsetUnit.CodePoints));
        Assert.Equal(utf8, table.Convert(utf16, OffsetUnit.Utf8));
        Assert.Equal(utf16, table.Convert(utf16, OffsetUnit.Utf16));
    }

    [Fact]
    public void Conversion_AgreesWithCountingEachPrefix()
    {
        string text = string.Concat(Enumerable.Repeat("Zoë paid 5\u202F€ \U0001F1FA\U0001F1F3 to 北京. ", 50));
        int[] offsets = [.. Enumerable.Range(0, text.Length + 1).Where(i => i == text.Length || !char.IsLowSurrogate(text[i]))];
        OffsetTable table = OffsetTable.Create(text, offsets);

        Assert.All(offsets, offset =>
        {
            Assert.Equal(text[..offset].EnumerateRunes().Count(), table.Convert(offset, OffsetUnit.CodePoints));
            Assert.Equal(Encoding.UTF8.GetByteCount(text[..offset]), table.Convert(offset, OffsetUnit.Utf8));
        });
    }

    [Fact]
    public void AnOffsetOutsideTheText_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OffsetTable.Create(Text, [7]));
}
