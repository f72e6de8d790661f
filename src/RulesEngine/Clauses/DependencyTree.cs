using RulesEngine.Words;

namespace RulesEngine.Clauses;

/// <summary>The tree of one sentence, walkable downwards: the tokens themselves only know their heads.</summary>
public sealed class DependencyTree
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    public DependencyTree(Token[] tokens)
    {
        Tokens = tokens;
        _firstChild = new int[tokens.Length];
        _nextSibling = new int[tokens.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        // From right to left, so that each child list comes out in text order.
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            int head = tokens[i].Head;
            if (head < 0) continue;
            _nextSibling[i] = _firstChild[head];
            _firstChild[head] = i;
        }
    }

    public Token[] Tokens { get; }

    /// <summary>The leftmost child of <paramref name="token"/>, or -1.</summary>
    public int FirstChild(int token) => _firstChild[token];

    /// <summary>The next child of the same head to the right, or -1.</summary>
    public int NextSibling(int token) => _nextSibling[token];

    /// <summary>The children of a token in text order, for <c>foreach</c>.</summary>
    public ChildList Children(int token) => new(this, token);

    /// <summary>The leftmost child with this relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (int child in Children(token))
        {
            if (Tokens[child].Relation == relation) return child;
        }
        return -1;
    }

    public bool HasChild(int token, DependencyRelation relation) => Child(token, relation) >= 0;

    /// <summary>True where <paramref name="ancestor"/> is <paramref name="token"/> or stands above it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (int at = token; at >= 0; at = Tokens[at].Head)
        {
            if (at == ancestor) return true;
        }
        return false;
    }

    public readonly struct ChildList(DependencyTree tree, int token)
    {
        public Enumerator GetEnumerator() => new(tree, token);

        public struct Enumerator(DependencyTree tree, int token)
        {
            private int _next = tree.FirstChild(token);

            public int Current { get; private set; } = -1;

            public bool MoveNext()
            {
                if (_next < 0) return false;
                Current = _next;
                _next = tree.NextSibling(_next);
                return true;
            }
        }
    }
}
