using System.Collections;
using System.Runtime.CompilerServices;

namespace ArchiveParse;

/// <summary>
/// An immutable list that is equal to another when their items are equal, in order; the default is the empty list.
/// Built by a collection expression: <c>ValueList&lt;string&gt; names = [first, second];</c>
/// </summary>
/// <typeparam name="T">Type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>Number of items.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The item at a place counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether both lists hold equal items in one order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the items in order, and takes no memory.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => (items ?? Enumerable.Empty<T>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The items of one kind, in order.</summary>
    internal List<TKind> OfKind<TKind>()
        where TKind : T
    {
        List<TKind> found = [];
        foreach (var item in AsSpan())
        {
            if (item is TKind one)
            {
                found.Add(one);
            }
        }

        return found;
    }

    /// <summary>These items, then others; where either list is empty, the other one itself.</summary>
    internal ValueList<T> Plus(ValueList<T> others)
    {
        if (items is null || others.items is null)
        {
            return items is null ? others : this;
        }

        var all = new T[Count + others.Count];
        items.CopyTo(all, 0);
        others.items.CopyTo(all, Count);
        return new ValueList<T>(all);
    }

    /// <summary>The items in brackets, as a record prints them.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Goes through the items of a list in order.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items) => (this.items, at) = (items, -1);

        /// <summary>The item that was moved to.</summary>
        /// <exception cref="IndexOutOfRangeException">None was moved to yet, or there was none left.</exception>
        public readonly T Current => items[at];

        /// <summary>Moves to the next item; false where there is none.</summary>
        public bool MoveNext() => ++at < items.Length;
    }
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of <paramref name="items"/>.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>The sequence as a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items is IReadOnlyCollection<T> { Count: 0 } ? default : new([.. items]);

    /// <summary>The items of a list, then those of others.</summary>
    internal static ValueList<T> Joined<T>(ValueList<T> first, params ReadOnlySpan<IReadOnlyCollection<T>> others)
    {
        int count = first.Count;
        foreach (var list in others)
        {
            count += list.Count;
        }

        List<T> all = new(count);
        all.AddRange(first.AsSpan());
        foreach (var list in others)
        {
            all.AddRange(list);
        }

        return new ValueList<T>([.. all]);
    }

    /// <summary>A list of what <paramref name="items"/> become, made in one piece.</summary>
    internal static ValueList<TResult> Mapped<T, TResult>(this IReadOnlyList<T> items, Func<T, TResult> convert)
    {
        var mapped = new TResult[items.Count];
        for (int at = 0; at < mapped.Length; at++)
        {
            mapped[at] = convert(items[at]);
        }

        return new ValueList<TResult>(mapped);
    }
}
