namespace RulesEngine.Text;

/// <summary>The tree of kinds as rule authors write it: each name, the kind it stands for and everything below that kind.</summary>
public static class MentionKindTree
{
    private static readonly (string Name, MentionKinds Kind, MentionKinds Below)[] Rows =
    [
        ("person", MentionKinds.Person, 0),
        ("group", MentionKinds.Group, MentionKinds.Organisation | MentionKinds.Company | MentionKinds.Media | MentionKinds.Party),
        ("organisation", MentionKinds.Organisation, 0),
        ("company", MentionKinds.Company, 0),
        ("media", MentionKinds.Media, 0),
        ("party", MentionKinds.Party, 0),
        ("government", MentionKinds.Government, MentionKinds.Country | MentionKinds.Capital | MentionKinds.SeatOfPower | MentionKinds.Ministry),
        ("country", MentionKinds.Country, 0),
        ("capital", MentionKinds.Capital, 0),
        ("seat-of-power", MentionKinds.SeatOfPower, 0),
        ("ministry", MentionKinds.Ministry, 0),
        ("place", MentionKinds.Place, MentionKinds.Country | MentionKinds.Capital | MentionKinds.City | MentionKinds.Region | MentionKinds.Facility),
        ("city", MentionKinds.City, MentionKinds.Capital),
        ("region", MentionKinds.Region, 0),
        ("facility", MentionKinds.Facility, 0),
        ("force", MentionKinds.Force, 0),
        ("weapon", MentionKinds.Weapon, 0),
        ("money", MentionKinds.Money, 0),
        ("quantity", MentionKinds.Quantity, 0),
        ("date", MentionKinds.Date, 0),
        ("agreement", MentionKinds.Agreement, 0),
        ("gathering", MentionKinds.Gathering, 0),
        ("thing", MentionKinds.Thing, MentionKinds.Weapon | MentionKinds.Money | MentionKinds.Agreement),
    ];

    /// <summary>The name that takes any mention, also one whose kind is unknown.</summary>
    public const string AnyName = "any";

    /// <summary>All kind names an author may write, in the order of the reference.</summary>
    public static IEnumerable<string> Names => Rows.Select(static row => row.Name).Append(AnyName);

    /// <summary>The kinds that a test on <paramref name="name"/> takes: the kind itself and all below it.</summary>
    public static bool TryParse(string name, out MentionKinds accepted)
    {
        accepted = MentionKinds.None;
        if (string.Equals(name, AnyName, StringComparison.Ordinal))
        {
            accepted = (MentionKinds)(-1);
            return true;
        }
        foreach ((string rowName, MentionKinds kind, MentionKinds below) in Rows)
        {
            if (!string.Equals(rowName, name, StringComparison.Ordinal)) continue;
            accepted = kind | below;
            return true;
        }
        return false;
    }

    /// <summary>The single kind of that name, without those below it, as a lexicon row states it.</summary>
    public static bool TryParseExact(string name, out MentionKinds kind)
    {
        foreach ((string rowName, MentionKinds rowKind, _) in Rows)
        {
            if (!string.Equals(rowName, name, StringComparison.Ordinal)) continue;
            kind = rowKind;
            return true;
        }
        kind = MentionKinds.None;
        return false;
    }

    /// <summary>The name of the first single kind in <paramref name="kinds"/>, in the order of the reference; <c>any</c> for none.</summary>
    public static string NameOf(MentionKinds kinds)
    {
        foreach ((string name, MentionKinds kind, _) in Rows)
        {
            if ((kinds & kind) != 0) return name;
        }
        return AnyName;
    }
}
