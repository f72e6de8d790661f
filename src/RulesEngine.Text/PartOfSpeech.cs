namespace RulesEngine.Text;

/// <summary>The universal word classes of Universal Dependencies, https://universaldependencies.org/u/pos/.</summary>
public enum PartOfSpeech : byte
{
    Other,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    CoordinatingConjunction,
    Determiner,
    Interjection,
    Noun,
    Number,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    SubordinatingConjunction,
    Symbol,
    Verb,
}
