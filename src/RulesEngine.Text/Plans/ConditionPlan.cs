namespace RulesEngine.Text.Plans;

public enum ConditionKind : byte
{
    And,
    Or,
    Not,

    /// <summary><c>ROLE is KIND</c>.</summary>
    RoleIsKind,

    /// <summary><c>ROLE in @LIST</c>.</summary>
    RoleInList,

    /// <summary><c>ROLE missing</c>.</summary>
    RoleMissing,

    /// <summary><c>occurred</c>, <c>planned</c>, <c>possible</c>, <c>denied</c>.</summary>
    Status,

    /// <summary><c>source</c>: a claimant is known.</summary>
    Source,

    /// <summary><c>hedged</c>.</summary>
    Hedged,
}

/// <summary>A condition of <c>require</c> or <c>doubt when</c>; read after circumstances are known.</summary>
public sealed record ConditionPlan(
    ConditionKind Kind,
    EquatableArray<ConditionPlan> Operands,
    int Role = -1,
    MentionKinds Kinds = MentionKinds.None,
    string? List = null,
    EventStatus Status = EventStatus.Occurred);
