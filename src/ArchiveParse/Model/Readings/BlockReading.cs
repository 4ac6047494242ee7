using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// One reading of a block, tied to the page character by character. Offsets are UTF-16 code units; those of the page only rise where
/// those of the reading do. A space may stand for any white space of the page, or for nothing; an ellipsis may stand for a gap.
/// </summary>
public sealed class BlockReading
{
    private readonly int[] places;

    internal BlockReading(ReadingKind kind, string text, int[] places, int start)
    {
        (Kind, Text, this.places) = (kind, text, places);
        End = places.Length == 0 ? start : places[^1] + 1;
    }

    /// <summary>Which reading it is.</summary>
    public ReadingKind Kind { get; }

    /// <summary>The text of the reading.</summary>
    public string Text { get; }

    /// <summary>Just behind the last character on the page; of an empty reading, where the block begins.</summary>
    private int End { get; }

    /// <summary>
    /// Where a character of the reading stands on the page; for the reading's length, the place behind its last character.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The reading has no such place.</exception>
    public int PageOffset(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, places.Length);
        return offset == places.Length ? End : places[offset];
    }

    /// <summary>
    /// The first character of the reading that stands at a place on the page or behind it; the reading's length where none does. So the
    /// places of what a reading leaves out lead to what follows.
    /// </summary>
    public int ReadingOffset(int pageOffset)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = places[middle] < pageOffset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where a stretch of the reading stands on the page, from its first character to its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches beyond the reading.</exception>
    public TextSpan PageSpan(TextSpan stretch) => stretch.IsEmpty
        ? new TextSpan(PageOffset(stretch.Start), 0)
        : TextSpan.FromBounds(PageOffset(stretch.Start), PageOffset(stretch.End - 1) + 1);

    /// <summary>What a stretch of the page is in the reading; empty where the reading leaves it out.</summary>
    public TextSpan ReadingSpan(TextSpan stretch) => TextSpan.FromBounds(ReadingOffset(stretch.Start), ReadingOffset(stretch.End));

    /// <summary>The text of the reading.</summary>
    public override string ToString() => Text;
}
