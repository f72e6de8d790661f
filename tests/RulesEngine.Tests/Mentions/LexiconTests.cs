using RulesEngine.Mentions.Lexicons;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Tests.Mentions;

public sealed class LexiconTests
{
    public static TheoryData<string> Files => [.. GazetteerData.Resources(".csv")];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryLexiconIsReadable(string resource) => Assert.NotEmpty(GazetteerData.ReadRows(resource));

    [Fact]
    public void ABadLineIsNamedByFileAndLine()
    {
        FormatException error = Assert.Throws<FormatException>(() => LexiconReader.Read(new StringReader("name,kind,entity,from,to\nOslo,citty,,,\n"), "towns.csv"));
        Assert.Equal("towns.csv:2: unknown kind 'citty'", error.Message);
    }

    [Fact]
    public void QuotedNamesMayHoldACommaAndCommentsAreSkipped()
    {
        LexiconRow row = Assert.Single(LexiconReader.Read(new StringReader("# towns\nname,kind,entity,from,to\n\"Washington, D.C.\",capital,country/US,,\n"), "towns.csv"));
        Assert.Equal(new LexiconRow("Washington, D.C.", MentionKinds.Capital, "country/US", null, null), row);
    }

    [Theory]
    [InlineData("North Korea", "country/KP", 2)]
    [InlineData("Guinea - Bissau", "country/GW", 3)]
    [InlineData("Guinea-Bissau", "country/GW", 1)]
    [InlineData("RUSSIA", "country/RU", 1)]
    [InlineData("People 's Republic of China", "country/CN", 5)]
    [InlineData("People ’s Republic of China", "country/CN", 5)]
    [InlineData("Washington Post", null, 2)]
    public void TheLongestNameWinsHoweverItIsCut(string words, string? entity, int tokens)
    {
        GazetteerEntry? entry = GazetteerData.English.Names.Longest(Tokens(words), 0, out int end);
        Assert.NotNull(entry);
        Assert.Equal(entity, entry.Entity);
        Assert.Equal(tokens, end);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("is")]
    [InlineData("turkey")]
    public void SmallWordsAreNoNames(string word) => Assert.Null(GazetteerData.English.Names.Longest(Tokens(word), 0, out _));

    [Theory]
    [InlineData("troops", MentionKinds.Force)]
    [InlineData("beekeepers", MentionKinds.Person)]
    [InlineData("foreign ministry", MentionKinds.Ministry)]
    [InlineData("news agency", MentionKinds.Media)]
    [InlineData("air force", MentionKinds.Force)]
    [InlineData("cease - fire", MentionKinds.Agreement)]
    public void NounsAreKnownByTheirLastWordOrAllOfThem(string words, MentionKinds kind)
    {
        Token[] tokens = Tokens(words);
        Assert.True(GazetteerData.English.Nouns.KindsAt(tokens, tokens.Length - 1, 0).HasFlag(kind));
    }

    private static Token[] Tokens(string words) =>
        [.. words.Split(' ').Select(static word => new Token { Text = word, Lower = word.ToLowerInvariant().Replace('’', '\''), Lemma = word.ToLowerInvariant().TrimEnd('s'), PennTag = "NN" })];
}
