namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines at the end of a text that only what stands above them tells to be of its closing: departments under the heading of a list, an
/// office and a place in an address, the columns of stamps.
/// </summary>
internal static class ClosingHeadings
{
    /// <summary>
    /// Where the line above stands that tells so, with nothing but short lines between; <paramref name="start"/> where there is none.
    /// </summary>
    public static int Above(Cursor text, int start)
    {
        bool isTight = true;
        TextSpan below = default;
        int lines = 0;
        foreach (var line in Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, start))))
        {
            isTight &= below.IsEmpty || IsDirectlyAbove(text.Source, line, below);
            if ((DistributionHeadings.MayBegin(line.In(text.Source)) && DistributionHeadings.Line(text.Slice(line)).WasSuccessful)
                || (!below.IsEmpty && Addenda.Heading(text.Slice(line)).WasSuccessful)
                || (isTight && Heads(text, line)))
            {
                return line.Start;
            }

            bool mayBeStamp = isTight && line.Length <= StampColumns.LongestLine && StampColumns.MayHold(line.In(text.Source));
            bool isOfList = mayBeStamp || line.Length <= LongestDepartment;
            bool endsSentence = Paragraphs.EndsSentence(text.Source, line) && !mayBeStamp && !(isTight && line.Length <= LongestPlace);
            if (!isOfList || endsSentence || ++lines == LongestList)
            {
                break;
            }

            below = line;
        }

        return start;
    }

    /// <summary>Recipients behind their heading, the head of an address, the first line of stamps.</summary>
    private static bool Heads(Cursor text, TextSpan line)
    {
        var here = text.Slice(line);
        return (line.Length <= DistributionLines.LongestList && DistributionHeadings.MayBegin(here.Rest) && DistributionLines.BehindHeading(here).WasSuccessful)
            || AddressBlocks.LeadLine(here).WasSuccessful
            || StampColumns.Opens(line.In(text.Source));
    }

    private static bool IsDirectlyAbove(string source, TextSpan line, TextSpan below) =>
        source.AsSpan(line.End, below.Start - line.End).Count('\n') == 1;

    private const int LongestDepartment = 60;
    private const int LongestPlace = 30;
    private const int LongestList = 12;
}
