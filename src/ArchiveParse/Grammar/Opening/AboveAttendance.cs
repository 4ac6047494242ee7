using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What has no form of its own, and is of a document’s head because those who took part are listed right below it.</summary>
internal static class AboveAttendance
{
    private static readonly Parser<ParticipantsBlock> SomeList = Attendance.Lists.Where(Attendance.MayBegin, "a list of participants");

    private static readonly Parser<object?> ListNext = SomeList.Not().Not();

    /// <summary>A sentence above those who took part says who was in the chair.</summary>
    public static readonly Parser<ParagraphBlock> Sentence =
        from page in Scan.Here
        from line in Lines.Line
        from gap in Lines.BlankLines
        from ahead in ListNext
        select Editorial.Paragraph(page, line);

    private static readonly Parser<ParticipantsBlock> HeadedList = Attendance.Lists.Where(AttendanceHeadings.MayBegin, "a heading of participants");

    private static readonly Parser<object?> HeadingNext = HeadedList.Not().Not();

    private static readonly Parser<object?> HeadingAhead =
        from gap in Lines.BlankLines
        from ahead in HeadingNext
        select ahead;

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    private static readonly Parser<object?> HeadingBehindLine =
        from gap in Lines.BlankLines
        from turn in NoTurn
        from line in Lines.Line
        from ahead in HeadingAhead
        select ahead;

    private static readonly Parser<Block> FormalOrTitle =
        FormalLines.Line.Or(TitleLines.Line.Select(static line => (Block)line)).Where(EndsOpen, "a line of a head");

    private static readonly Parser<object?> HeadingClose = HeadingAhead.Or(HeadingBehindLine);

    private static readonly Parser<Block> HeadLine =
        from gap in Lines.BlankLines
        from line in FormalOrTitle
        select line;

    private static readonly Expectation HeadingExpected = new("a heading of participants");

    /// <summary>Takes nothing.</summary>
    private static readonly Parser<object?> HeadingNear = Rule<object?>.Of(static (text, at) =>
    {
        bool isNear = HeadingClose.Attempt(text, at).IsHit;
        int end = at;
        for (int lines = 0; !isNear && lines < MostBetween && HeadLine.Attempt(text, end) is { IsHit: true } line; lines++)
        {
            end = line.End;
            isNear = HeadingClose.Attempt(text, end).IsHit;
        }

        return isNear ? Outcome<object?>.Hit(null, at) : Outcome<object?>.Miss(HeadingExpected, at);
    });

    /// <summary>What happened, or what the meeting dealt with, in brackets right above a heading of participants: <c>(Re: Agenda No. 5)</c></summary>
    public static readonly Parser<Block> Aside =
        from aside in Asides.Aside
        from ahead in HeadingAhead
        select aside;

    /// <summary>
    /// A paragraph, such as a title that goes on: a heading of participants stands below it, or below the next line, perhaps with some
    /// lines of the head between.
    /// </summary>
    public static readonly Parser<ParagraphBlock> Paragraph =
        from turn in NoTurn
        from page in Scan.Here
        from paragraph in Paragraphs.Paragraph
        from ahead in HeadingNear
        select Editorial.Paragraph(page, paragraph);

    /// <summary>A look: such a paragraph is short, has no label, and is no aside.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestLine && line[0] is not ('(' or '[') && !line.Contains(':');

    /// <summary>A line of a head ends with no stop.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= TitleLines.Longest && (char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or ']');

    private const int LongestLine = 300;
    private const int MostBetween = 4;
}
