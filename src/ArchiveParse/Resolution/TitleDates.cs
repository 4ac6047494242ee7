using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// The date of a title's own paper: it stands last, behind a comma, a bracket or <c>dated</c>. Dates elsewhere in it belong to what it
/// speaks of.
/// </summary>
internal static class TitleDates
{
    /// <summary>No date is longer.</summary>
    private const int LongestDate = 100;

    /// <summary>The date, to a month at least.</summary>
    public static StatedDate? In(DocumentPage page, string source)
    {
        TextSpan title = default; // The last leaf of a title that is cut has its end.
        foreach (var leaf in page.Leaves.AsSpan())
        {
            title = leaf.Leaf == LeafNames.Title ? leaf.Span : title;
        }

        int end = title.Start + title.In(source).TrimEnd(".)*”\" ").Length;
        int first = Math.Max(title.Start, end - LongestDate);
        return At(source, first, end);
    }

    private static StatedDate? At(string source, int first, int end)
    {
        for (int start = first; start < end; start++)
        {
            if (IsBehindLead(source.AsSpan(first, start - first))
                && Dates.Expression.Reads(new Cursor(source), TextSpan.FromBounds(start, end), out var date)
                && date.Edtf?.Precision >= EdtfPrecision.Month)
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsBehindLead(ReadOnlySpan<char> before) =>
        before.EndsWith(", ") || before.EndsWith("(") || before.EndsWith("dated ", StringComparison.OrdinalIgnoreCase);
}
