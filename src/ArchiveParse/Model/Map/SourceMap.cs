using System.Collections;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// The whole text of a page as a row of leaves without gaps: put together they are the text, character for character. Each says which
/// values of the model hold it. Made from the spans of a page, so a page that was read from JSON has it too.
/// </summary>
public sealed class SourceMap : IReadOnlyList<SourceLeaf>
{
    private readonly List<SourceLeaf> leaves = [];

    /// <summary>The map of a page; takes time in proportion to its values.</summary>
    /// <exception cref="ArgumentNullException">There is no page.</exception>
    public SourceMap(ArchivePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        PlacedValue[] values =
        [
            .. PlacedValues.Of(page).Where(static each => !each.Span.IsEmpty)
                .OrderBy(static each => each.Span.Start).ThenByDescending(static each => each.Span.End),
        ];
        int[] bounds =
        [
            .. values.Select(static each => each.Span.Start).Concat(values.Select(static each => each.Span.End))
                .Append(0).Append(page.Span.End).Distinct().Order(),
        ];
        List<PlacedValue> open = [];
        for (int at = 1, next = 0; at < bounds.Length; at++)
        {
            var span = TextSpan.FromBounds(bounds[at - 1], bounds[at]);
            open.RemoveAll(each => each.Span.End <= span.Start);
            while (next < values.Length && values[next].Span.Start == span.Start)
            {
                open.Add(values[next++]);
            }

            leaves.Add(Leaf(span, open));
        }
    }

    /// <summary>How many leaves there are.</summary>
    public int Count => leaves.Count;

    /// <summary>How much of the page its reading accounts for.</summary>
    public PageCoverage Coverage => new(
        Values: Length(static kind => kind == SourceLeafKind.Value),
        Layout: Length(static kind => kind >= SourceLeafKind.Label),
        Unparsed: Length(static kind => kind == SourceLeafKind.Unparsed));

    /// <summary>The leaf at a place counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public SourceLeaf this[int index] => leaves[index];

    /// <summary>The leaf that holds a character of the page.</summary>
    /// <param name="offset">The character's offset in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page has no such character.</exception>
    public SourceLeaf At(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, leaves.Count == 0 ? 0 : leaves[^1].Span.End);
        int low = 0, high = leaves.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = leaves[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return leaves[low];
    }

    /// <summary>Where a value stands: all leaves that it holds, or none.</summary>
    /// <param name="value">Its JSON Pointer, such as <c>/title</c> or <c>/body/3/marks/0</c>.</param>
    public IEnumerable<SourceLeaf> Of(string value) => leaves.Where(each => each.Values.Contains(value));

    /// <inheritdoc/>
    public IEnumerator<SourceLeaf> GetEnumerator() => leaves.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static SourceLeaf Leaf(TextSpan span, List<PlacedValue> holders) => new()
    {
        Span = span,
        Kind = holders.Select(static each => each.Kind).DefaultIfEmpty().Max(),
        Values = [.. holders.Select(static each => each.Pointer).OfType<string>().Distinct()],
    };

    private int Length(Func<SourceLeafKind, bool> counts) => leaves.Where(each => counts(each.Kind)).Sum(static each => each.Span.Length);
}
