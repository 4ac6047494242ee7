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

    private static readonly Parser<object?> HeadingBehindLine =
        from line in Lines.NextLine
        from ahead in HeadingAhead
        select ahead;

    private static readonly Parser<object?> HeadingNear = HeadingAhead.Or(HeadingBehindLine).Not().Not();

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    /// <summary>A paragraph, such as a title that goes on: a heading of participants stands below it, or below the next line.</summary>
    public static readonly Parser<ParagraphBlock> Paragraph =
        from turn in NoTurn
        from page in Scan.Here
        from paragraph in Paragraphs.Paragraph
        from ahead in HeadingNear
        select Editorial.Paragraph(page, paragraph);

    /// <summary>A look: such a paragraph is short, has no label, and is no aside.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestLine && line[0] is not ('(' or '[') && !line.Contains(':');

    private const int LongestLine = 300;
}
