using System.Globalization;

namespace RulesEngine.Batch.Reading;

/// <summary>Publication dates as articles, metadata and the command line give them: <c>2024-10-25</c>, with or without a time.</summary>
public static class PublicationDate
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>A time of day is dropped, not converted: the date is the one the publisher wrote.</summary>
    /// <param name="text">Null and the empty string mean unknown, which is no error.</param>
    public static bool TryParse(string? text, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        bool hasTime = trimmed.Length > Day.Length && trimmed[Day.Length] is 'T' or 't' or ' ';
        ReadOnlySpan<char> day = hasTime ? trimmed[..Day.Length] : trimmed;
        if (!DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed)) return false;
        date = parsed;
        return true;
    }
}
