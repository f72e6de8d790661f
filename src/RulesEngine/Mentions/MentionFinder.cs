using RulesEngine.Mentions.Lexicons;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Fills <see cref="Sentence.Mentions"/>: one mention for each head of a noun phrase, name or pronoun, from words, tags and the tree.
/// Safe to use from several threads; a sentence belongs to one.</summary>
public sealed class MentionFinder(GazetteerData lexicon)
{
    public MentionFinder() : this(GazetteerData.English)
    {
    }

    public void Find(Sentence sentence)
    {
        Token[] tokens = sentence.Tokens;
        sentence.Mentions = tokens.Length == 0 ? [] : new MentionReader(sentence, lexicon).Read();
    }
}
