namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A signature that other lines part from the rest of a closing: a vote, a page's number, a day without its year. Only one that can be nothing
/// else is looked for. Below a farewell, below an office under the last sentence, and with the mark of a hand it is sure, whatever follows;
/// with less, where it has an office or stands right behind the last sentence, what follows must be no sentence, no point of a list and no turn.
/// Below the heading of an appendix another paper stands.
/// </summary>
internal static class SignedAbove
{
    /// <summary>Where the signature ends that stands a few short lines above <paramref name="start"/>; -1 where there is none.</summary>
    public static int End(Cursor text, int start)
    {
        List<TextSpan> lines = [.. Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, start))).Take(MostBelow + MostOffices + 2)];
        bool areOdd = true;
        for (int at = 0; at < lines.Count && at <= MostBelow && lines[at].Length <= ClosingRuns.LongestLine; at++)
        {
            if (at > 0 && Appendices.IsHeading(lines[at].In(text.Source)))
            {
                return -1;
            }

            if (at > 0 && Signatures.MayBegin(lines[at].In(text.Source)) && (IsSure(text, lines, at) || (areOdd && IsStrong(text, lines, at))))
            {
                bool hasOfficeBelow = at > 1 && Offices.Line(text.Slice(lines[at - 1])).WasSuccessful;
                return lines[hasOfficeBelow ? at - 1 : at].End;
            }

            areOdd &= at < MostOdd && IsOdd(text, lines[at]);
        }

        return -1;
    }

    private static bool IsSure(Cursor text, List<TextSpan> lines, int at)
    {
        var line = text.Slice(lines[at]);
        int above = at + 1;
        while (above < lines.Count && above <= at + MostOffices && IsOfficeOrMark(text, lines[above]))
        {
            above++;
        }

        bool hasOffice = at <= MostBelowOffice && (above > at + 1 || SignatureColumns.NameBehindOffice(line).WasSuccessful);
        bool takesLeave = above < lines.Count && Farewells.Line(text.Slice(lines[above])).WasSuccessful;
        return (SignatoryForms.IsSigned(line.Rest) && Signatories.NameLine(line).WasSuccessful)
            || ((takesLeave || (hasOffice && above < lines.Count && LastSentences.EndAt(text, lines[above]))) && IsSomeone(line));
    }

    private static bool IsSomeone(Cursor line) =>
        Signatories.NameLine(line).WasSuccessful || Signatories.SurnameLine(line).WasSuccessful || Signatories.NameAndOffice(line).WasSuccessful
        || SignatureColumns.NameBehindOffice(line).WasSuccessful;

    private static bool IsStrong(Cursor text, List<TextSpan> lines, int at)
    {
        var (line, below) = (text.Slice(lines[at]), text.Slice(lines[at - 1]));
        var above = at + 1 < lines.Count ? lines[at + 1] : default;
        bool isName = Signatories.NameLine(line).WasSuccessful, isSurname = Signatories.SurnameLine(line).WasSuccessful;
        return SignatureColumns.NameBehindOffice(line).WasSuccessful
            || (isName && (SignatoryForms.IsMarked(line.Rest) || Offices.Line(below).WasSuccessful || LastSentences.EndAt(text, above)))
            || (isSurname && LastSentences.EndAt(text, above)
                && (SignatoryForms.AreCapitals(line.Rest) || StampLines.DayAlone(below).WasSuccessful))
            || ((isName || isSurname) && IsOfficeOrMark(text, above));
    }

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
    private const int MostBelow = 8;

    /// <summary>Below an office and a name a new paper may begin.</summary>
    private const int MostBelowOffice = 3;

    private const int MostOffices = 3;
    private const int LongestOdd = 60;
}
