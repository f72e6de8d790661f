namespace RulesEngine.Text;

/// <summary>What a mention may stand for. A mention has a set of kinds (a country is a government where it acts and a place where it
/// is gone to); a test on a kind takes the kinds below it, see <see cref="MentionKindTree"/>.</summary>
[Flags]
public enum MentionKinds
{
    None = 0,
    Person = 1 << 0,
    Group = 1 << 1,
    Organisation = 1 << 2,
    Company = 1 << 3,
    Media = 1 << 4,
    Party = 1 << 5,
    Government = 1 << 6,
    Country = 1 << 7,
    Capital = 1 << 8,
    SeatOfPower = 1 << 9,
    Ministry = 1 << 10,
    Place = 1 << 11,
    City = 1 << 12,
    Region = 1 << 13,
    Facility = 1 << 14,
    Force = 1 << 15,
    Weapon = 1 << 16,
    Money = 1 << 17,
    Quantity = 1 << 18,
    Date = 1 << 19,
    Agreement = 1 << 20,
    Gathering = 1 << 21,
    Thing = 1 << 22,
}
