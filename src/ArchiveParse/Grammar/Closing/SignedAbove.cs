namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A signature that odd lines part from the rest of a closing: a vote, a page's number, a day without its year. Only one that can be nothing
/// else is looked for: it has a mark or an office, or it is a full name right behind the last sentence.
/// </summary>
internal static class SignedAbove
{
    /// <summary>Where the signature ends that stands a few short lines above <paramref name="start"/>; -1 where there is none.</summary>
    public static int End(Cursor text, int start)
    {
        List<TextSpan> lines = [.. Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, start))).Take(MostOdd + 2)];
        for (int at = 0; at < lines.Count && at <= MostOdd; at++)
        {
            if (at > 0 && IsStrong(text, lines, at))
            {
                bool hasOfficeBelow = at > 1 && Offices.Line(text.Slice(lines[at - 1])).WasSuccessful;
                return lines[hasOfficeBelow ? at - 1 : at].End;
            }

            if (!IsOdd(text, lines[at]))
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsStrong(Cursor text, List<TextSpan> lines, int at)
    {
        var line = text.Slice(lines[at]);
        if (lines[at].Length > ClosingRuns.LongestLine || !Signatures.MayBegin(line.Rest))
        {
            return false;
        }

        var above = at + 1 < lines.Count ? lines[at + 1] : default;
        bool isName = Signatories.NameLine(line).WasSuccessful;
        return SignatureColumns.NameBehindOffice(line).WasSuccessful
            || (isName && (SignatoryForms.IsMarked(line.Rest) || Offices.Line(text.Slice(lines[at - 1])).WasSuccessful || IsProse(text, above)))
            || ((isName || Signatories.SurnameLine(line).WasSuccessful) && IsOfficeOrMark(text, above));
    }

    private static bool IsProse(Cursor text, TextSpan line) =>
        line.Length > ShortestProse && Paragraphs.EndsSentence(text.Source, line) && text.Source[line.End - 1] != ':';

    private static bool IsOfficeOrMark(Cursor text, TextSpan line) =>
        line.Length <= ClosingRuns.LongestLine
        && (Offices.Line(text.Slice(line)).WasSuccessful || Signatories.MarkLine(text.Slice(line)).WasSuccessful);

    /// <summary>No sentence, no point of a list and no turn.</summary>
    private static bool IsOdd(Cursor text, TextSpan line)
    {
        var words = line.In(text.Source);
        return line.Length <= LongestOdd
            && (words[0] == '['
                || (!Paragraphs.EndsSentence(text.Source, line) && words.IndexOf(": ") < 0
                    && (!ListItems.Marker(text.Slice(line)).WasSuccessful || Separators.Is(words))));
    }

    private const int MostOdd = 4;
    private const int LongestOdd = 60;
    private const int ShortestProse = 40;
}
