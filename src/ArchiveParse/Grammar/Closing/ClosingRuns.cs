using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The run of closing lines at the end of a text, gone up line by line. Some lines are of it only by what stands beside them: a surname
/// below a mark, an office, a farewell or the last sentence, or above an office; an office that goes on in small letters; an embassy
/// above a date.
/// </summary>
internal static class ClosingRuns
{
    private static readonly Parser<TextSpan> Remark = Lines.Whole(Scan.Bracketed('[', ']'));

    /// <summary>Where the run begins; what an editor remarks in brackets below a document's end is no part of the document.</summary>
    public static int Start(Cursor text, Parser<bool> closingLine)
    {
        var above = ClosingRemarks.Above(text);
        int start = above.End < text.End ? Above(above, closingLine) : above.End;
        int whole = start < above.End ? start : Above(text, closingLine);
        return whole < text.End ? Math.Min(whole, above.End) : whole;
    }

    /// <summary>The run goes on above a few short lines that are none of it, where somebody has visibly signed above them.</summary>
    private static int Above(Cursor text, Parser<bool> closingLine)
    {
        int start = Unbroken(text, closingLine);
        int signed = SignedAbove.End(text, start);
        return signed < 0 ? start : Unbroken(text.Slice(TextSpan.FromBounds(text.Position, signed)), closingLine);
    }

    private static int Unbroken(Cursor text, Parser<bool> closingLine)
    {
        int start = text.End;
        TextSpan held = default, below = default;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            bool isShort = line.Length <= LongestLine;
            bool closes = isShort ? closingLine(text.Slice(line)).WasSuccessful
                : line.Length <= DistributionLines.LongestList && ClosesAtLength(text.Slice(line));
            if (!held.IsEmpty && !Bears(text, line, held, closes))
            {
                break;
            }

            start = held.IsEmpty ? start : held.Start;
            held = default;
            if (!closes && !(isShort && StandsAbove(text, line, below)))
            {
                if (!isShort || !MayBeBorne(text.Slice(line)))
                {
                    break;
                }

                held = line;
                continue;
            }

            start = line.Start;
            below = line;
        }

        return start;
    }

    private static bool ClosesAtLength(Cursor line) => DistributionLines.BehindHeading(line).WasSuccessful || Addenda.Line(line).WasSuccessful;

    private static bool MayBeBorne(Cursor line) =>
        Signatories.LooseLine(line).WasSuccessful || Signatories.SurnameLine(line).WasSuccessful || Offices.Continued(line).WasSuccessful
        || Offices.InBrackets(line).WasSuccessful || SignatureColumns.NameBehindContinued(line).WasSuccessful || Remark(line).WasSuccessful
        || DistributionLines.Department(line).WasSuccessful || Signatories.NameAndOffice(line).WasSuccessful;

    /// <summary>Whether the line above shows that the held one is of the closing.</summary>
    private static bool Bears(Cursor text, TextSpan line, TextSpan held, bool closes)
    {
        var (above, name) = (text.Slice(line), text.Slice(held));
        bool isSurname = Signatories.SurnameLine(name).WasSuccessful;
        return (closes && Remark(name).WasSuccessful)
            || (closes && DistributionLines.Led(above).WasSuccessful && DistributionLines.Department(name).WasSuccessful)
            || (closes && DirectedAddresses.BodyLine(above).WasSuccessful && DirectedAddresses.PlaceLine(name).WasSuccessful)
            || (closes && Offices.Line(above).WasSuccessful
                && (isSurname || Offices.Continued(name).WasSuccessful || SignatureColumns.NameBehindContinued(name).WasSuccessful))
            || (closes && Signatories.NameLine(above).WasSuccessful && Offices.InBrackets(name).WasSuccessful)
            || (closes && (Signatories.MarkLine(above).WasSuccessful || Farewells.BeforeMark(above).WasSuccessful))
            || (Signatories.NameAndOffice(name).WasSuccessful
                && (Farewells.Line(above).WasSuccessful || LastSentences.EndAt(text, line)))
            || (isSurname && (Farewells.Line(above).WasSuccessful || IsAboveSurname(text, line, name.Rest)));
    }

    /// <summary>A sentence may be short where the name below it is in capitals, as those of telegrams are; a word with a stop is none.</summary>
    private static bool IsAboveSurname(Cursor text, TextSpan line, ReadOnlySpan<char> name) =>
        LastSentences.EndAt(text, line)
        || (SignatoryForms.AreCapitals(name) && line.In(text.Source).Contains(' ') && Paragraphs.EndsSentence(text.Source, line));

    private static bool StandsAbove(Cursor text, TextSpan line, TextSpan below) =>
        !below.IsEmpty
        && ((Offices.Heading(text.Slice(line)).WasSuccessful && Signatories.NameLine(text.Slice(below)).WasSuccessful)
            || (Signatories.SurnameLine(text.Slice(line)).WasSuccessful && Offices.Line(text.Slice(below)).WasSuccessful)
            || (SignatoryForms.IsBody(line.In(text.Source)) && Datelines.Line(text.Slice(below)).WasSuccessful));

    /// <summary>The longest line that may close a document.</summary>
    public const int LongestLine = 100;
}
