using RulesEngine.Batch.Writing;
using RulesEngine.Events;

namespace RulesEngine.Batch.Running;

/// <summary>Where a run gets its taggers from.</summary>
/// <param name="Create">Makes one; called on each worker's own thread, again after a tagger has thrown.</param>
/// <param name="Identity">What its answers are signed with.</param>
public sealed record TaggerSource(Func<IArticleTagger> Create, RunIdentity Identity);
