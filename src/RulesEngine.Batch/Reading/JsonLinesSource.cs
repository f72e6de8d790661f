using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Reading;

/// <summary>The articles of a file or stream with one JSON object a line.</summary>
/// <param name="origin">Of the whole file; its lines are told apart by <c>#line</c>.</param>
internal sealed class JsonLinesSource(ArticleOrigin origin, ReadingOptions options)
{
    public IEnumerable<PendingArticle> Read(Func<PeekableStream> open)
    {
        if (!TryOpen(open, out PeekableStream? stream, out DeadLetter? problem))
        {
            yield return new UnreadableArticle(problem!);
            yield break;
        }
        using (stream)
        {
            foreach (PendingArticle article in Read(stream!)) yield return article;
        }
    }

    /// <remarks>Not a <c>foreach</c> over the lines: reading may fail between any two of them, and an iterator cannot yield inside a catch.</remarks>
    private IEnumerable<PendingArticle> Read(PeekableStream stream)
    {
        Line last = default;
        using IEnumerator<Line> lines = new LineReader(stream, options.MaxArticleBytes).Lines().GetEnumerator();
        while (true)
        {
            DeadLetter? problem = null;
            try
            {
                if (!lines.MoveNext()) yield break;
                last = lines.Current;
            }
            catch (IOException caught)
            {
                problem = OriginOf(last).DeadLetter(DeadLetterReasons.Unreadable, "after this line " + ReadingMessages.Unreadable(caught));
            }
            yield return problem is null ? ToArticle(last) : new UnreadableArticle(problem);
            if (problem is not null) yield break;
        }
    }

    private PendingArticle ToArticle(Line line) => line.IsTooLong
        ? new UnreadableArticle(OriginOf(line).DeadLetter(DeadLetterReasons.TooLarge, ReadingMessages.TooLarge(options)))
        : new JsonLineArticle(OriginOf(line), line.Bytes, line.EndsBuffer);

    private ArticleOrigin OriginOf(Line line) => origin with
    {
        Id = $"{origin.Id}#{line.Number}",
        Source = $"{origin.Source}#{line.Number}",
        Offset = line.Offset,
    };

    private bool TryOpen(Func<PeekableStream> open, out PeekableStream? stream, out DeadLetter? problem)
    {
        stream = null;
        problem = null;
        try
        {
            stream = open();
            return true;
        }
        catch (Exception caught) when (caught is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = origin.DeadLetter(DeadLetterReasons.NotFound, ReadingMessages.Gone);
        }
        catch (Exception caught) when (caught is IOException or UnauthorizedAccessException)
        {
            problem = origin.DeadLetter(DeadLetterReasons.Unreadable, ReadingMessages.Unreadable(caught));
        }
        return false;
    }
}
