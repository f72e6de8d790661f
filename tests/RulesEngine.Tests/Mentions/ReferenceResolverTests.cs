using RulesEngine.Mentions;

namespace RulesEngine.Tests.Mentions;

public sealed class ReferenceResolverTests
{
    private const string Premier = "Latvian|JJ|2|amod Premier|NNP|3|nmod Anna|NNP|5|nsubj Zemgale|NNP|3|flat met=meet|VBD|0|root Boris|NNP|5|obj Strelnik|NNP|6|flat";

    private static string? Resolved(string word, params string[] annotated)
    {
        Sentence[] sentences = SentenceBuilder.Build(annotated);
        foreach (Sentence each in sentences) new MentionFinder().Find(each);
        Sentence sentence = sentences[^1];
        Mention mention = sentence.Mentions.Single(candidate => sentence.Tokens[candidate.Head].Text == word);
        MentionReference? reference = new ReferenceResolver().Resolve(sentence, mention);
        Assert.Equal(reference, mention.RefersTo);
        return reference is null ? null : reference.Sentence.TextOf(reference.Mention.Span);
    }

    [Fact]
    public void SheIsTheWomanAndHeTheMan()
    {
        Assert.Equal("Latvian Premier Anna Zemgale", Resolved("She", Premier, "She|PRP|2|nsubj smiled=smile|VBD|0|root"));
        Assert.Equal("Boris Strelnik", Resolved("He", Premier, "He|PRP|2|nsubj smiled=smile|VBD|0|root"));
    }

    [Fact]
    public void ItIsACountryAndNeverAPerson() =>
        Assert.Equal("Latvia", Resolved("it", "Anna|NNP|2|nsubj visited=visit|VBD|0|root Latvia|NNP|2|obj", "Then|RB|3|advmod it|PRP|3|nsubj voted=vote|VBD|0|root"));

    [Fact]
    public void APronounBeforeTheSubjectMayMeanTheSubject() => Assert.Equal(
        "Foreign Minister Anna Zemgale",
        Resolved("her", "During|IN|3|case her|PRP$|3|nmod:poss visit|NN|8|obl ,|,|8|punct Foreign|NNP|6|amod Minister|NNP|7|nmod Anna|NNP|9|nsubj Zemgale|NNP|7|flat spoke=speak|VBD|0|root"
            .Replace("visit|NN|8|", "visit|NN|9|", StringComparison.Ordinal).Replace(",|,|8|", ",|,|9|", StringComparison.Ordinal)));

    [Fact]
    public void TheMinistryIsTheOneNamedBefore() => Assert.Equal(
        "The Latvian Foreign Ministry",
        Resolved("ministry", "The|DT|4|det Latvian|JJ|4|amod Foreign|NNP|4|amod Ministry|NNP|5|nsubj protested=protest|VBD|0|root", "the|DT|2|det ministry|NN|3|nsubj waited=wait|VBD|0|root"));

    [Fact]
    public void TheLatvianLeaderIsTheLatvianWhoWasNamed() =>
        Assert.Equal("Latvian Premier Anna Zemgale", Resolved("leader", Premier, "the|DT|3|det Latvian|JJ|3|amod leader|NN|4|nsubj smiled=smile|VBD|0|root"));

    [Fact]
    public void ALeaderOfAnotherNationStaysUnresolved() =>
        Assert.Null(Resolved("leader", Premier, "the|DT|3|det Estonian|JJ|3|amod leader|NN|4|nsubj smiled=smile|VBD|0|root"));

    [Fact]
    public void AChainOfPronounsEndsAtTheName() => Assert.Equal(
        "Boris Strelnik", Resolved("his", Premier, "He|PRP|2|nsubj smiled=smile|VBD|0|root", "He|PRP|2|nsubj sold=sell|VBD|0|root his|PRP$|4|nmod:poss house|NN|2|obj"));

    [Fact]
    public void SubjectAndObjectOfOneVerbAreTwoPeople() =>
        Assert.Null(Resolved("him", "He|PRP|2|nsubj met=meet|VBD|0|root him|PRP|2|obj"));
}
