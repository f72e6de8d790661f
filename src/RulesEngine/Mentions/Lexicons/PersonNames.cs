using RulesEngine.Words;

namespace RulesEngine.Mentions.Lexicons;

[Flags]
public enum NameTraits : byte
{
    None = 0,
    MaleGivenName = 1,
    FemaleGivenName = 2,
    Surname = 4,
    Title = 8,
    MaleTitle = 16,
    FemaleTitle = 32,
    GivenName = MaleGivenName | FemaleGivenName,
    Male = MaleGivenName | MaleTitle,
    Female = FemaleGivenName | FemaleTitle,
}

/// <summary>Given names, family names and forms of address.</summary>
public sealed class PersonNames
{
    private readonly Dictionary<string, NameTraits> _traits = new(StringComparer.Ordinal);

    public void Add(IEnumerable<LexiconRow> rows, NameTraits trait)
    {
        foreach (LexiconRow row in rows)
        {
            string key = row.Name.ToLowerInvariant();
            _traits[key] = _traits.GetValueOrDefault(key) | trait | TitleGender(row.Entity);
        }
    }

    /// <summary>What a capitalised word may be in a person's name.</summary>
    public NameTraits Of(in Token token) => char.IsUpper(token.Text[0]) ? _traits.GetValueOrDefault(token.Lower) : NameTraits.None;

    private static NameTraits TitleGender(string? entity) => entity switch
    {
        "gender/male" => NameTraits.MaleTitle,
        "gender/female" => NameTraits.FemaleTitle,
        _ => NameTraits.None,
    };
}
