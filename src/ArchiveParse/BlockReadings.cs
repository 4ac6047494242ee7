using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>The readings of blocks: as printed, clean, diplomatic, the supplied words alone.</summary>
public static class BlockReadings
{
    /// <summary>
    /// A reading of a block, made when asked for. The block's label or marker is no part of it, as it is none of the block's text.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="source">The page's text, as it was parsed.</param>
    /// <param name="kind">Which reading.</param>
    /// <param name="leaves">
    /// The page's <see cref="ArchivePage.Leaves"/>: with them, page numbers and running heads inside a block are told from its words.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no block or no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The block stands on another page, or there is no such reading.</exception>
    public static BlockReading Reading(this Block block, string source, ReadingKind kind, ValueList<PageLeaf> leaves = default)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(block.Span.End, source.Length, nameof(block));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)kind, (uint)ReadingKind.Supplied, nameof(kind));
        return Readings.Of(block, source, kind, MarksOf(block, source).AsSpan(), Inside(block.Span, leaves.AsSpan()));
    }

    /// <summary>The leaves in a block; they stand in page order, so that the first is found by halving.</summary>
    private static PageLeaf[] Inside(TextSpan block, ReadOnlySpan<PageLeaf> leaves)
    {
        int low = 0, high = leaves.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = leaves[middle].Span.Start < block.Start ? (middle + 1, high) : (low, middle);
        }

        List<PageLeaf> inside = [];
        for (; low < leaves.Length && leaves[low].Span.Start < block.End; low++)
        {
            if (block.Contains(leaves[low].Span))
            {
                inside.Add(leaves[low]);
            }
        }

        return [.. inside];
    }

    /// <summary>
    /// The marks of a block; of one that is all the editor's, a mark for the whole; of one that tells none, those that its text holds.
    /// </summary>
    private static ValueList<Mark> MarksOf(Block block, string source) => block switch
    {
        CommentBlock => [new CommentMark { Text = block.Text, Span = block.Span }],
        StageBlock when block.Text.StartsWith('[') => [new StageMark { Text = block.Text, Span = block.Span }],
        MarkedBlock marked => marked.Marks,
        _ => Editorial.MarksIn(new Cursor(source, block.Span)),
    };
}
