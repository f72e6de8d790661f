using RulesEngine.Events;
using RulesEngine.Text;

namespace RulesEngine.Batch.Writing;

/// <summary>Enumerations as the contract of <c>tag</c> spells them.</summary>
public static class ContractNames
{
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Occurred => "occurred",
        EventStatus.Planned => "planned",
        EventStatus.Possible => "possible",
        _ => "denied",
    };

    public static string Of(Decision decision) => decision switch
    {
        Decision.Accept => "accept",
        Decision.Review => "review",
        _ => "reject",
    };
}
