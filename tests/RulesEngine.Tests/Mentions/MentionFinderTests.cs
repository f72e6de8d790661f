using RulesEngine.Mentions;
using RulesEngine.Text;

namespace RulesEngine.Tests.Mentions;

public sealed class MentionFinderTests
{
    private const MentionKinds Places = MentionKinds.City | MentionKinds.Region | MentionKinds.Facility;

    private static Sentence Read(string annotated)
    {
        Sentence sentence = SentenceBuilder.Build(annotated)[0];
        new MentionFinder().Find(sentence);
        return sentence;
    }

    private static Mention At(Sentence sentence, string word) =>
        sentence.Mentions.Single(mention => sentence.Tokens[mention.Head].Text == word);

    private static string TextAt(Sentence sentence, string word) => sentence.TextOf(At(sentence, word).Span);

    [Fact]
    public void TitleNationalityAndNameAreOnePersonWithAnEntity()
    {
        Sentence sentence = Read("Russian|JJ|2|amod President|NNP|3|nmod Vladimir|NNP|5|nsubj Putin|NNP|3|flat spoke=speak|VBD|0|root");
        Mention person = At(sentence, "Vladimir");
        Assert.Equal("Russian President Vladimir Putin", sentence.TextOf(person.Span));
        Assert.Equal(MentionKinds.Person, person.Kinds);
        Assert.Equal("person/vladimir-putin", person.Entity);
        Assert.Equal("country/RU", person.NationalityEntity);
    }

    [Fact]
    public void NationalityBeforeANounIsAMentionOfItsCountry()
    {
        Sentence sentence = Read("North|NNP|2|amod Korean|JJ|3|amod troops=troop|NNS|4|nsubj left=leave|VBD|0|root");
        Mention troops = At(sentence, "troops");
        Assert.Equal(MentionKinds.Force, troops.Kinds);
        Assert.Equal("North Korean", sentence.TextOf(troops.Nationality!.Value));
        Mention nation = At(sentence, "Korean");
        Assert.Equal("country/KP", nation.Entity);
        Assert.Same(nation, sentence.MentionAt(troops.Nationality.Value.End - 1));
    }

    [Fact]
    public void NumbersAndOfPhrasesBelongToTheMention()
    {
        Sentence sentence = Read("an|DT|4|det estimated|JJ|4|amod 12,000|CD|4|nummod members=member|NNS|8|nsubj of|IN|7|case the|DT|7|det army|NN|4|nmod left=leave|VBD|0|root");
        Assert.Equal("an estimated 12,000 members of the army", TextAt(sentence, "members"));
        Assert.True(At(sentence, "members").Kinds.HasFlag(MentionKinds.Force));
        Assert.Equal("the army", TextAt(sentence, "army"));
    }

    [Fact]
    public void AppositionAndRelativeClauseAreNoPartOfTheMention()
    {
        Sentence sentence = Read("Ruta|NNP|9|nsubj Zemgale|NNP|1|flat ,|,|5|punct another|DT|5|det expert|NN|1|appos ,|,|1|punct who|WP|8|nsubj won=win|VBD|1|acl:relcl spoke=speak|VBD|0|root");
        Assert.Equal("Ruta Zemgale", TextAt(sentence, "Ruta"));
        Assert.Equal("another expert", TextAt(sentence, "expert"));
        Assert.Equal(MentionKinds.Person, At(sentence, "Ruta").Kinds);
    }

    [Fact]
    public void MembersOfACoordinationAreMentionsOfTheirOwn()
    {
        Sentence sentence = Read("Oslo|NNP|4|nsubj and|CC|3|cc Riga|NNP|1|conj agreed=agree|VBD|0|root");
        Assert.Equal("Oslo", TextAt(sentence, "Oslo"));
        Assert.Equal("Riga", TextAt(sentence, "Riga"));
        Assert.Equal("country/LV", At(sentence, "Riga").Entity);
    }

    [Fact]
    public void PossessorIsAMentionInsideTheLarger()
    {
        Sentence sentence = Read("North|NNP|2|amod Korea|NNP|5|nmod:poss 's|POS|2|case top|JJ|5|amod diplomat|NN|6|nsubj spoke=speak|VBD|0|root");
        Assert.Equal("North Korea's top diplomat", TextAt(sentence, "diplomat"));
        Assert.Equal(MentionKinds.Country, At(sentence, "Korea").Kinds);
        Assert.Equal("country/KP", At(sentence, "diplomat").NationalityEntity);
    }

    [Fact]
    public void ANameTheParserTearsApartStaysOneMention()
    {
        // The parser took the given name for an object and the family name for a subject.
        Sentence sentence = Read("UN|NNP|2|compound Secretary|NNP|7|nsubj -|HYPH|2|punct General|NNP|2|flat Antonio|NNP|7|obj Guterres|NNP|7|nsubj arrived=arrive|VBD|0|root");
        Assert.Equal("UN Secretary-General Antonio Guterres", TextAt(sentence, "Guterres"));
        Assert.Equal("UN Secretary-General Antonio Guterres", TextAt(sentence, "Secretary"));
        Assert.Equal("person/antonio-guterres", At(sentence, "Secretary").Entity);
    }

    [Fact]
    public void ANameNeverSeenKeepsWhatItsPlaceLeavesOpen()
    {
        Sentence speaker = Read("Zemgalov|NNP|2|nsubj said=say|VBD|0|root so|RB|2|advmod");
        Assert.True(At(speaker, "Zemgalov").Kinds.HasFlag(MentionKinds.Person));
        Assert.Equal(MentionKinds.None, At(speaker, "Zemgalov").Kinds & Places);
        Assert.True(At(speaker, "Zemgalov").IsGuess);

        Sentence place = Read("They|PRP|2|nsubj fought=fight|VBD|0|root near|IN|4|case Zemgalov|NNP|2|obl");
        Assert.False(At(place, "Zemgalov").Kinds.HasFlag(MentionKinds.Person));
        Assert.Equal(Places, At(place, "Zemgalov").Kinds & Places);
    }

    [Theory]
    [InlineData("Tuesday", MentionKinds.Date)]
    [InlineData("Islam", MentionKinds.Thing)]
    [InlineData("Zemgalism", MentionKinds.Thing)]
    public void WhatIsPlainlyNobodyIsNoPerson(string word, MentionKinds expected)
    {
        Sentence sentence = Read($"{word}|NNP|2|nsubj matters=matter|VBZ|0|root");
        Assert.Equal(expected, At(sentence, word).Kinds);
    }

    [Theory]
    [InlineData("Zemgale|NNP|2|compound Steel|NNP|3|nsubj grew=grow|VBD|0|root", "Steel", MentionKinds.Company)]
    [InlineData("Zemgale|NNP|2|compound Herald|NNP|3|nsubj grew=grow|VBD|0|root", "Herald", MentionKinds.Media)]
    [InlineData("the|DT|3|det Zemgale|NNP|3|compound Ministry|NNP|4|nsubj grew=grow|VBD|0|root", "Ministry", MentionKinds.Ministry)]
    [InlineData("the|DT|3|det Zemgale|NNP|3|compound Liberation|NNP|5|compound People|NNP|5|compound Army|NNP|6|nsubj grew=grow|VBD|0|root", "Army", MentionKinds.Force)]
    public void TheLastWordOfANameTellsItsKind(string annotated, string head, MentionKinds kind) =>
        Assert.True(At(Read(annotated), head).Kinds.HasFlag(kind));

    [Fact]
    public void TheGovernmentOfACountryIsThatCountry()
    {
        Sentence sentence = Read("the|DT|3|det Latvian|JJ|3|amod government|NN|4|nsubj fell=fall|VBD|0|root");
        Assert.Equal("country/LV", At(sentence, "government").Entity);
    }

    [Fact]
    public void PeopleOfACountryArePeople()
    {
        Sentence some = Read("two|CD|2|nummod Latvians|NNPS|3|nsubj left=leave|VBD|0|root");
        Assert.Equal(MentionKinds.Person | MentionKinds.Group, At(some, "Latvians").Kinds);
        Assert.Null(At(some, "Latvians").Entity);
        Assert.Equal("country/LV", At(some, "Latvians").NationalityEntity);
        Assert.Equal("country/LV", At(Read("the|DT|2|det Latvians|NNPS|3|nsubj left=leave|VBD|0|root"), "Latvians").Entity);
    }

    [Fact]
    public void ArabicNamesKeepTheirArticle()
    {
        Sentence sentence = Read("Samir|NNP|5|nsubj al|NNP|1|flat -|HYPH|4|punct Zemgali|NNP|1|flat left=leave|VBD|0|root");
        Assert.Equal("Samir al-Zemgali", TextAt(sentence, "Samir"));
        Assert.Single(sentence.Mentions);
    }

    [Fact]
    public void APersonNamedLikeACityIsAPerson()
    {
        Sentence sentence = Read("Jack|NNP|3|nsubj London|NNP|1|flat wrote=write|VBD|0|root");
        Assert.Equal(MentionKinds.Person, At(sentence, "Jack").Kinds);
        Assert.Equal("Jack London", TextAt(sentence, "Jack"));
    }

    [Fact]
    public void AdjectivesThatStandAsNounsAreMentions()
    {
        Sentence sentence = Read("the|DT|2|det wounded|JJ|3|nsubj left=leave|VBD|0|root");
        Assert.True(At(sentence, "wounded").Kinds.HasFlag(MentionKinds.Person));
    }

    [Fact]
    public void MoneyIsMoneyWithItsAmount()
    {
        Sentence sentence = Read("They|PRP|2|nsubj gave=give|VBD|0|root $|$|2|obj 5|CD|5|compound million|CD|3|nummod");
        Assert.Equal(MentionKinds.Money, At(sentence, "$").Kinds);
        Assert.Equal("$ 5 million", TextAt(sentence, "$"));
    }

    [Fact]
    public void AnEmptySentenceHasNoMentions() => Assert.Empty(Read("").Mentions);
}
