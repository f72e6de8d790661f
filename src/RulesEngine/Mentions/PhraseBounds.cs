using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Words;

namespace RulesEngine.Mentions;

/// <summary>Where a noun phrase begins and ends: from determiner to head with titles, numbers and of-phrases, without apposition and relative clause.</summary>
internal readonly struct PhraseBounds(DependencyTree tree, NameUnits names)
{
    /// <summary>Deepest nesting followed; guards against trees gone wrong as much as against long phrases.</summary>
    private const int MaxDepth = 6;

    private Token[] Tokens => tree.Tokens;

    public TokenSpan Of(int head)
    {
        TokenSpan core = names.SpanOf(head);
        int start = core.Start;
        int end = core.End;
        for (int i = core.Start; i < core.End; i++) start = Math.Min(start, Left(i, MaxDepth));
        if (StandsBeforeNoun(head)) return new TokenSpan(start, end);
        return new TokenSpan(WithWordsThatOnlyOpenPhrases(start), WithOfPhrase(core, WithNameParts(core, end), MaxDepth));
    }

    /// <summary>"Russian" in "the Russian troops": the article belongs to the troops.</summary>
    private bool StandsBeforeNoun(int head) =>
        Tokens[head].Relation is DependencyRelation.Compound or DependencyRelation.Amod && Tokens[head].Head > head;

    private int Left(int token, int depth)
    {
        int start = token;
        if (depth == 0) return start;
        foreach (int child in tree.Children(token))
        {
            if (child >= token) break;
            if (Tokens[child].Relation == DependencyRelation.Punct) continue;
            // What opens no phrase ends it: in "the aim this year is peace" only "peace" is left of what hangs on it.
            start = OpensPhrase(child, token) ? Math.Min(start, Math.Min(names.SpanOf(child).Start, Left(child, depth - 1))) : token;
        }
        return start;
    }

    private bool OpensPhrase(int child, int head) => Tokens[child].Relation switch
    {
        DependencyRelation.Det or DependencyRelation.DetPredet or DependencyRelation.Nummod or DependencyRelation.Amod or DependencyRelation.Compound
            or DependencyRelation.NmodPoss or DependencyRelation.Flat or DependencyRelation.Goeswith => true,
        DependencyRelation.Nmod => !tree.HasChild(child, DependencyRelation.Case),
        // "almost 100 soldiers", "newly formed units", "more than 12,000 troops"
        DependencyRelation.Advmod => Tokens[head].Tag is PartOfSpeech.Number or PartOfSpeech.Adjective or PartOfSpeech.Verb or PartOfSpeech.Determiner,
        DependencyRelation.Case => Tokens[head].Tag is PartOfSpeech.Number && Tokens[child].Lower is "than" or "to" or "about" or "around" or "over" or "under",
        _ => false,
    };

    /// <summary>Determiners and adjectives of nationality can only open the phrase behind them, wherever the parser hung them.</summary>
    private int WithWordsThatOnlyOpenPhrases(int start)
    {
        while (start > 0)
        {
            Token before = Tokens[start - 1];
            bool isOpener = before.Tag == PartOfSpeech.Determiner && before.PennTag is "DT" or "PRP$" && before.Relation is not (DependencyRelation.Nsubj or DependencyRelation.Obj);
            bool isNationality = before.Tag == PartOfSpeech.Adjective && names.TryGet(start - 1, out _);
            if (!isOpener && !isNationality) return start;
            start = isNationality ? names.SpanOf(start - 1).Start : start - 1;
        }
        return start;
    }

    /// <summary>Parts of a name behind its head: "Boeing 737", "$5 million", and a name that a parser hung on its title without a comma.</summary>
    private int WithNameParts(TokenSpan core, int end)
    {
        for (int token = core.Start; token < core.End; token++)
        {
            foreach (int child in tree.Children(token))
            {
                if (child < end || !IsNamePart(child) || Math.Min(names.SpanOf(child).Start, Left(child, 1)) != end) continue;
                end = Math.Max(names.SpanOf(child).End, child + 1);
            }
        }
        return end;
    }

    private bool IsNamePart(int child) => Tokens[child].Relation switch
    {
        DependencyRelation.Flat or DependencyRelation.Goeswith or DependencyRelation.Fixed => true,
        DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.Dep =>
            Tokens[child].Tag == PartOfSpeech.ProperNoun && !tree.HasChild(child, DependencyRelation.Case),
        DependencyRelation.Nummod => true,
        _ => false,
    };

    private int WithOfPhrase(TokenSpan core, int end, int depth)
    {
        if (depth == 0) return end;
        for (int token = core.Start; token < core.End; token++)
        {
            foreach (int child in tree.Children(token))
            {
                if (child < end || !IsOfPhrase(child, end)) continue;
                end = EndOfMember(child, depth - 1);
                end = WithSecondMember(child, end, depth - 1);
            }
        }
        return end;
    }

    private bool IsOfPhrase(int child, int end) =>
        Tokens[child].Relation is DependencyRelation.Nmod or DependencyRelation.Obl && end < Tokens.Length && Tokens[end].Lower == "of"
        && ClauseReader.PrepositionOf(tree, child) is { } preposition && preposition.StartsWith("of", StringComparison.Ordinal);

    private int EndOfMember(int head, int depth)
    {
        TokenSpan core = names.SpanOf(head);
        return WithOfPhrase(core, WithNameParts(core, core.End), depth);
    }

    /// <summary>"the leaders of Russia and China": the second member while it follows at once.</summary>
    private int WithSecondMember(int first, int end, int depth)
    {
        const int nearby = 4;
        foreach (int child in tree.Children(first))
        {
            if (child < end || Tokens[child].Relation != DependencyRelation.Conj || child > end + nearby) continue;
            if (Tokens[child].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Tokens[end].Lower is "and" or "or" or ",") end = EndOfMember(child, depth);
        }
        return end;
    }
}
