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
        bool hasBadBytes = !Utf8.IsValid(line);
        byte[] valid = hasBadBytes ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line)) : line;
        return ArticleJson.Read(Origin, valid, hasBadBytes);
    }
}
