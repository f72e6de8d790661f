using System.Runtime.InteropServices;
using RulesEngine.Clauses;
using RulesEngine.Text;
using RulesEngine.Text.Plans;
using RulesEngine.Words;

namespace RulesEngine.Matching;

/// <summary>The fast path: looks up each token among the triggers and runs the generated matcher of each clause that hangs on it.</summary>
public abstract class CompiledRuleSet(RulePlan plan, ClauseLines lines) : RuleSet(plan, lines)
{
    private readonly TriggerIndex _triggers = new(plan);
    private readonly PatternSet _patterns = new(plan);

    /// <summary>Runs the matcher of one clause; true when it holds.</summary>
    protected abstract bool Match(int @event, int clause, ref ClauseMatch match);

    public override void Find(Sentence sentence, List<Finding> findings)
    {
        for (int token = 0; token < sentence.Count; token++)
        {
            ref readonly Token word = ref sentence.Tokens[token];
            foreach (TriggerEntry entry in _triggers[word.Lemma]) Try(entry, sentence, token, findings);
            if (!string.Equals(word.Lower, word.Lemma, StringComparison.Ordinal))
            {
                foreach (TriggerEntry entry in _triggers[word.Lower]) Try(entry, sentence, token, findings);
            }
            if (!string.Equals(word.Text, word.Lower, StringComparison.Ordinal))
            {
                foreach (TriggerEntry entry in _triggers[word.Text]) Try(entry, sentence, token, findings);
            }
        }
        AlsoLines.Apply(Plan, _patterns, sentence, findings);
        _patterns.Veto(sentence, findings);
    }

    private void Try(TriggerEntry entry, Sentence sentence, int token, List<Finding> findings)
    {
        EventPlan plan = Plan.Events[entry.Event];
        ClausePlan clause = plan.Clauses[entry.Clause];
        switch (clause.Kind)
        {
            case ClauseKind.Frame when IsPredicate(sentence.Tokens[token]) && PhraseMatcher.TryVerb(entry.Phrase, sentence.Tree, token, out TokenSpan verb):
                TryClause(entry, sentence, plan, clause, token, verb, findings);
                break;
            case ClauseKind.Noun when IsNoun(sentence.Tokens[token]) && PhraseMatcher.TryAdjacent(entry.Phrase, sentence.Tokens, token, out TokenSpan noun):
                if (TryClause(entry, sentence, plan, clause, token, noun, findings)) TryCarriers(entry.Event, sentence, findings[^1], findings);
                break;
            case ClauseKind.Pattern:
                _patterns.Find(entry, sentence, token, findings);
                break;
        }
    }

    private bool TryClause(TriggerEntry entry, Sentence sentence, EventPlan plan, ClausePlan clause, int token, TokenSpan trigger, List<Finding> findings)
    {
        var fillings = new List<Filling>();
        var match = new ClauseMatch(sentence, plan, clause, token, -1, fillings);
        if (!Match(entry.Event, entry.Clause, ref match)) return false;
        findings.Add(new Finding(entry.Event, entry.Clause, trigger, token, WordsOf(trigger, fillings), fillings));
        return true;
    }

    private void TryCarriers(int eventIndex, Sentence sentence, Finding noun, List<Finding> findings)
    {
        EventPlan plan = Plan.Events[eventIndex];
        for (int c = 0; c < plan.Clauses.Count; c++)
        {
            ClausePlan clause = plan.Clauses[c];
            if (clause.Kind != ClauseKind.Carrier) continue;
            int verb = CarrierOf(sentence, noun.TriggerHead, clause);
            if (verb < 0) continue;
            var fillings = new List<Filling>(noun.Fillings);
            var match = new ClauseMatch(sentence, plan, clause, verb, noun.TriggerHead, fillings);
            if (!Match(eventIndex, c, ref match)) continue;
            TokenSpan words = WordsOf(new TokenSpan(Math.Min(verb, noun.Trigger.Start), Math.Max(verb + 1, noun.Trigger.End)), fillings);
            findings.Add(new Finding(eventIndex, c, noun.Trigger, noun.TriggerHead, words, fillings));
        }
    }

    /// <summary>The verb that carries the noun: above it ("pays a visit"), or hung on it ("the visit paid by …"); -1 for none.</summary>
    private static int CarrierOf(Sentence sentence, int noun, ClausePlan clause)
    {
        int above = ClauseReader.VerbAround(sentence.Tree, noun);
        if (above >= 0 && IsTriggeredBy(clause, sentence, above)) return above;
        foreach (int child in sentence.Tree.Children(noun))
        {
            if (sentence.Tokens[child].Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl && IsTriggeredBy(clause, sentence, child)) return child;
        }
        return -1;
    }

    private static bool IsTriggeredBy(ClausePlan clause, Sentence sentence, int verb)
    {
        foreach (Phrase phrase in clause.Triggers)
        {
            if (PhraseMatcher.TryVerb(phrase, sentence.Tree, verb, out _)) return true;
        }
        return false;
    }

    private static bool IsPredicate(in Token token) => token.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective;

    private static bool IsNoun(in Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static TokenSpan WordsOf(TokenSpan trigger, List<Filling> fillings)
    {
        int start = trigger.Start, end = trigger.End;
        foreach (Filling filling in CollectionsMarshal.AsSpan(fillings))
        {
            start = Math.Min(start, filling.Token);
            end = Math.Max(end, filling.Token + 1);
        }
        return new TokenSpan(start, end);
    }
}
