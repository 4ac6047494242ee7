using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// Finds the characters of a block's text on the page. The text is the end of its stretch of the page, less what cleaning took off, so
/// each character is looked for from the end backward, before the one that follows it.
/// </summary>
internal static class Alignment
{
    /// <summary>
    /// The place of each character; of white space, the first white space between its neighbours, or the place before it where there is none.
    /// The places rise, and no character stands in one of the <paramref name="leaves"/>.
    /// </summary>
    public static int[] Of(string text, string source, TextSpan span, ReadOnlySpan<PageLeaf> leaves)
    {
        int[] places = new int[text.Length];
        bool[] found = new bool[text.Length];
        int next = Math.Min(span.End, source.Length), reach = span.Length;
        for (int at = text.Length - 1; at >= 0; at--)
        {
            bool isSpace = char.IsWhiteSpace(text[at]);
            int place = isSpace ? -1 : LastBefore(source, text[at], Math.Max(span.Start, next - reach), next, leaves);
            found[at] = place >= 0;
            reach = found[at] || isSpace ? reach : ReachAfterMiss;
            next = place >= 0 ? place : next;
            places[at] = next;
        }

        for (int at = 0, before = span.Start - 1; at < places.Length; at++)
        {
            places[at] = found[at] ? places[at] : Between(source, before, places[at], span);
            before = places[at];
        }

        return places;
    }

    private static int LastBefore(string source, char sign, int start, int end, ReadOnlySpan<PageLeaf> leaves)
    {
        while (end > start)
        {
            int place = source[end - 1] == sign ? end - 1 : source.LastIndexOf(sign, end - 1, end - start);
            place = Math.Max(place, LastApart(source, sign, TextSpan.FromBounds(Math.Max(start, place + 1), end), leaves));
            if (place < 0 || LeafAt(leaves, place) is not { } leaf)
            {
                return place;
            }

            end = leaf.Span.Start;
        }

        return -1;
    }

    /// <summary>
    /// Where a letter and its accent stand as two signs; but for white space and what is no text, they stand close to the end, or not at all.
    /// </summary>
    private static int LastApart(string source, char sign, TextSpan within, ReadOnlySpan<PageLeaf> leaves)
    {
        for (int at = within.End - 2, passed = 0; !char.IsAscii(sign) && at >= within.Start && passed <= LongestGap; at--)
        {
            if (LeafAt(leaves, at) is { } leaf)
            {
                at = leaf.Span.Start;
            }
            else if (AccentMarks.Joined(source[at], source[at + 1]) == sign)
            {
                return at;
            }
            else if (!char.IsWhiteSpace(source[at]))
            {
                passed++;
            }
        }

        return -1;
    }

    private static int Between(string source, int before, int next, TextSpan span)
    {
        for (int at = before + 1; at < next; at++)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                return at;
            }
        }

        return Math.Max(before, span.Start);
    }

    /// <summary>The leaf that a place lies in; found by halving, as a page of broken words has a leaf for each line.</summary>
    private static PageLeaf? LeafAt(ReadOnlySpan<PageLeaf> leaves, int place)
    {
        int low = 0, high = leaves.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = leaves[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && place < leaves[low - 1].Span.End ? leaves[low - 1] : null;
    }

    /// <summary>
    /// How far to look once a character was missing, as it is where the text is none of this page: as far again for each character
    /// would take time without end.
    /// </summary>
    private const int ReachAfterMiss = 2_000;

    /// <summary>What cleaning may have taken off between two letters.</summary>
    private const int LongestGap = 50;
}
