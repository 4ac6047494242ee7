using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// The date of a title's own paper: it stands last, behind a comma, a bracket or <c>dated</c>. Dates elsewhere in it belong to what it
/// speaks of.
/// </summary>
internal static class TitleDates
{
    private static readonly string[] Leads = [", ", "(", "dated "];

    /// <summary>The date, to a month at least.</summary>
    public static StatedDate? In(DocumentPage page, string source)
    {
        var leaves = page.Leaves.Where(static leaf => leaf.Leaf == "title").Select(static leaf => (TextSpan?)leaf.Span);
        if (leaves.LastOrDefault() is not { } title)
        {
            return null;
        }

        int end = title.Start + title.In(source).TrimEnd(".)*”\" ").Length;
        for (int start = title.Start; start < end; start++)
        {
            if (IsBehindLead(source.AsSpan(title.Start, start - title.Start))
                && Dates.Expression.Reads(new Cursor(source), TextSpan.FromBounds(start, end), out var date)
                && date.Edtf?.Precision >= EdtfPrecision.Month)
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsBehindLead(ReadOnlySpan<char> before)
    {
        foreach (string lead in Leads)
        {
            if (before.EndsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
