using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines that by their form belong to the head of a document, and whether some stand near.</summary>
internal static class FormalLines
{
    /// <summary>One such line, or what several of them tell together.</summary>
    public static readonly Parser<Block> Line = Lines.FirstOf<Block>(
        "a line of a document's head",
        (Markings.MayBegin, Markings.Line),
        (RegistryNumbers.MayBegin, RegistryNumbers.Line),
        (MayLead, LeadingMarkings.Left),
        (OpeningColumns.MayBegin, OpeningColumns.Left),
        (OpeningColumns.MayBeTelegram, OpeningColumns.KindOfTelegram),
        (DiaryColumns.MayBegin, DiaryColumns.Left),
        (MayBeDateline, Datelines.Line),
        (PlacesOverDates.MayBegin, PlacesOverDates.Dateline),
        (HasFigure, UnsignedNumbers.Line),
        (HasFigure, LeadingMarkings.PostAndNumber),
        (Attendance.MayBegin, Attendance.Lists),
        (HasColon, Fields.Field),
        (NumberedLabels.MayBegin, NumberedLabels.Line),
        (PipedFields.MayBegin, PipedFields.Field),
        (Addressees.MayBegin, Addressees.Line),
        (TelegramLines.MayBegin, TelegramLines.Line),
        (StampColumns.Opens, StampColumns.Stamps),
        (Filings.MayBeAtHead, Filings.Filing),
        (Distributions.MayDirect, Distributions.AtHead),
        (HandlingInstructions.MayBegin, HandlingInstructions.Instruction));

    private static readonly Parser<object?> Next = Line.Not().Not();

    /// <summary>The next line is one.</summary>
    public static readonly Parser<object?> Ahead =
        from gap in Lines.BlankLines
        from ahead in Next
        select ahead;

    private static readonly Parser<object?> BehindTitle =
        from gap in Lines.BlankLines
        from title in TitleLines.Line
        from ahead in Ahead
        select ahead;

    private static readonly Parser<object?> BehindTitles =
        from gap in Lines.BlankLines
        from title in TitleLines.Line
        from ahead in BehindTitle
        select ahead;

    /// <summary>The next line is one, or the first behind one or two lines of a title.</summary>
    public static readonly Parser<object?> Near = Ahead.Or(BehindTitle).Or(BehindTitles).Not().Not();

    /// <summary>A look: a short line with a figure.</summary>
    internal static bool HasFigure(ReadOnlySpan<char> line) => line.Length <= TitleLines.Longest && line.IndexOfAnyInRange('0', '9') >= 0;

    private static bool MayLead(ReadOnlySpan<char> line) => HasFigure(line) && Markings.MayBegin(line);

    /// <summary>A dateline has no label.</summary>
    private static bool MayBeDateline(ReadOnlySpan<char> line) => HasFigure(line) && !Datelines.IsBehindLabel(line);

    /// <summary>A look for a label.</summary>
    internal static bool HasColon(ReadOnlySpan<char> line) => line.Contains(':');
}
