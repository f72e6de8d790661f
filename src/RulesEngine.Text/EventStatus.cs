namespace RulesEngine.Text;

/// <summary>Whether a reported happening happened. The order is that of the contract, not of certainty.</summary>
public enum EventStatus : byte
{
    /// <summary>Happened or is under way.</summary>
    Occurred,

    /// <summary>Announced, scheduled or expected with confidence.</summary>
    Planned,

    /// <summary>May, might, could; speculated or conditional.</summary>
    Possible,

    /// <summary>Did not happen, was refused or ruled out.</summary>
    Denied,
}
