using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Labelled lines of a head that are numbered, as South Korean records have them: <c>1. Date and Time: 14 June 1976, 10:00</c>,
/// <c>3. Participants:</c> over a line for each side.
/// </summary>
internal static class NumberedLabels
{
    private static readonly Parser<ParticipantsBlock> List = Attendance.Lists.Where(AttendanceHeadings.MayBegin, "a heading of participants");

    private static readonly Parser<FieldBlock> Field = Fields.Field.Where(MayBeField, "a label and its value");

    private static readonly Parser<Block> Labelled =
        Field.Select(static field => (Block)field).Or(List.Select(static list => (Block)list));

    /// <summary>Such a line, in whose span the number lies; those who took part may be on several.</summary>
    public static readonly Parser<Block> Line =
        from marker in ListItems.Marker
        from block in Labelled
        select block with { Span = marker.Cover(block.Span) };

    /// <summary>A look: a figure, a stop, and a label behind them.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => line is [>= '0' and <= '9', '.' or ')', ' ', ..] && line.Contains(':');

    /// <summary>A sentence behind the label is the text's: <c>1. Subject: the plan was discussed.</c></summary>
    private static bool MayBeField(ReadOnlySpan<char> line) => line.Length <= Longest && line[^1] != '.';

    private const int Longest = 120;
}
