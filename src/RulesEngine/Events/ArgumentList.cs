using System.Collections;

namespace RulesEngine.Events;

/// <summary>The fillers of one role, in text order. Its text joins theirs.</summary>
public sealed class ArgumentList(IReadOnlyList<Argument> arguments) : IReadOnlyList<Argument>
{
    public static ArgumentList Empty { get; } = new([]);

    public int Count => arguments.Count;

    public Argument this[int index] => arguments[index];

    public IEnumerator<Argument> GetEnumerator() => arguments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", arguments.Select(static argument => argument.Text));
}
