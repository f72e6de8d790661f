namespace RulesEngine.Batch.Reading;

/// <summary>What was wrong with an article that could be read all the same.</summary>
[Flags]
public enum ReadingFlaws
{
    None = 0,

    /// <summary>Some bytes were no text and were read as U+FFFD.</summary>
    BadBytes = 1 << 0,

    /// <summary>Its own publication date is no ISO date, so the date is unknown. Never guessed: 6/7/24 is June here and July there.</summary>
    BadDate = 1 << 1,
}
