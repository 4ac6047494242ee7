using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Participants of two sides in columns side by side, wide gaps between them. A column begins where the first line has something; each other
/// line's cells belong to the columns that begin next to them.
/// </summary>
internal static class AttendanceColumns
{
    private const string Gap = "   ";

    private static readonly Expectation ColumnsExpected = new("columns of participants");

    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    private static readonly Parser<TextSpan> Heading =
        from gap in Scan.Spaces
        from words in AttendanceHeadings.Heading
        from colon in MaybeColon
        select words;

    /// <summary>The heading and the columns; yields the people column by column.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = static input =>
    {
        var cursor = Cursor.From(input);
        var heading = Heading(cursor);
        if (!heading.WasSuccessful)
        {
            return new Failure<IReadOnlyList<ParticipantGroup>>(cursor, ColumnsExpected);
        }

        var place = Cursor.From(heading.Remainder);
        var line = Lines.LineAt(place, out int next);
        int lineStart = LineStart(cursor);
        if (line.IsEmpty)
        {
            place = Cursor.From(Lines.BlankLines(place.At(next)).Remainder);
            line = Lines.LineAt(place, out next);
            lineStart = place.Position;
        }

        var columns = line.In(cursor.Source).IndexOf(Gap) > 0 ? Cells(cursor.Source, line) : [];
        if (columns.Count < 2)
        {
            return new Failure<IReadOnlyList<ParticipantGroup>>(cursor, ColumnsExpected);
        }

        List<int> starts = columns.ConvertAll(cell => cell.Start - lineStart);
        List<List<ColumnLine>> read = columns.ConvertAll(cell => new List<ColumnLine> { ColumnLines.Read(cursor, cell) });
        for (line = NextRow(cursor, next, out int after); !line.IsEmpty; line = NextRow(cursor, next, out after))
        {
            foreach (var cell in Cells(cursor.Source, line))
            {
                read[Nearest(starts, cell.Start - next)].Add(ColumnLines.Read(cursor, cell));
            }

            next = after;
        }

        return read.TrueForAll(static column => column.Exists(static cell => cell.People.Count > 0))
            ? new Success<IReadOnlyList<ParticipantGroup>>(Columns.BySide(cursor, read), cursor.At(next))
            : new Failure<IReadOnlyList<ParticipantGroup>>(cursor, ColumnsExpected);
    };

    /// <summary>The next line, if it is of the columns: it has a gap, or it is one cell with a person.</summary>
    private static TextSpan NextRow(Cursor page, int start, out int next)
    {
        var line = Lines.LineAt(page.At(start), out next);
        bool isRow = !line.IsEmpty && line.Length <= LongestRow
            && (line.In(page.Source).IndexOf(Gap) > 0
                || (line.In(page.Source).IndexOf(": ") < 0 && line.Length <= LongestCell && ColumnLines.Read(page, line).People.Count > 0));
        return isRow ? line : default;
    }

    private static List<TextSpan> Cells(string source, TextSpan line)
    {
        List<TextSpan> cells = [];
        for (int start = line.Start; start < line.End;)
        {
            int length = source.AsSpan(start, line.End - start).IndexOf(Gap);
            int end = length < 0 ? line.End : start + length;
            cells.Add(Lines.Trim(source, start, end));
            start = Lines.GapEnd(new Cursor(source), end);
        }

        return cells;
    }

    private static int Nearest(List<int> starts, int start)
    {
        int nearest = 0;
        for (int at = 1; at < starts.Count; at++)
        {
            nearest = Math.Abs(starts[at] - start) < Math.Abs(starts[nearest] - start) ? at : nearest;
        }

        return nearest;
    }

    private static int LineStart(Cursor place) => place.Position == 0 ? 0 : place.Source.LastIndexOf('\n', place.Position - 1) + 1;

    private const int LongestRow = 300;
    private const int LongestCell = 60;
}
