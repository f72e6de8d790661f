using System.Text;
using System.Text.Unicode;

namespace RulesEngine.Batch.Reading;

/// <summary>A line of a file that holds an article a line.</summary>
public sealed class JsonLineArticle(ArticleOrigin origin, byte[] line, bool endsBuffer) : PendingArticle(origin)
{
    public override long ByteCount => line.Length;

    public override bool EndsBuffer => endsBuffer;

    public override ReadOutcome Read()
    {
        if (Utf8.IsValid(line)) return ArticleJson.Read(Origin, line, ReadingFlaws.None);
        byte[] mended = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        return ArticleJson.Read(Origin, mended, ReadingFlaws.BadBytes);
    }
}
