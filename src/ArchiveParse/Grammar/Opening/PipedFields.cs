using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A telegram's form that a table holds, label and value in cells by turns: <c>| Sent | 13 May 1978 | Received | 14 May 1978 |</c>. A rule
/// of dashes under a row belongs to the cell before it.
/// </summary>
internal static class PipedFields
{
    private static readonly Expectation CellExpected = new("a label in a table");

    /// <summary>Whether a line is one of a table.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) => line is ['|', ..];

    /// <summary>The next label and its value, which may be empty.</summary>
    public static readonly Parser<FieldBlock> Field = static input =>
    {
        var cursor = Cursor.From(input);
        int start = cursor.Position + Scan.SpaceLength(cursor.Rest);
        var line = Lines.LineAt(cursor, out int next);
        if (line.IsEmpty || cursor.Source[line.Start] != '|')
        {
            return new Failure<FieldBlock>(cursor, CellExpected);
        }

        var label = Cell(cursor.Source, start + 1, line.End, out int labelEnd);
        string name = Prose.Clean(cursor.Source, label).TrimEnd(':', ' ');
        if (labelEnd == line.End || !FieldLabels.Opening.Contains(name))
        {
            return new Failure<FieldBlock>(cursor, CellExpected);
        }

        var value = Cell(cursor.Source, labelEnd + 1, line.End, out int valueEnd);
        bool isLast = line.End - valueEnd <= 1;
        int end = isLast ? RuleEnd(cursor, next, line.End, ref next) : valueEnd;
        return new Success<FieldBlock>(
            new FieldBlock
            {
                Label = name,
                Text = Prose.Clean(cursor.Source, value),
                Date = !value.IsEmpty && Dates.Expression.Reads(cursor, value, out var date) ? date : null,
                Span = TextSpan.FromBounds(start, end),
            },
            cursor.At(isLast ? next : valueEnd));
    };

    private static TextSpan Cell(string source, int start, int bound, out int end)
    {
        int length = source.AsSpan(start, bound - start).IndexOf('|');
        end = length < 0 ? bound : start + length;
        return Lines.Trim(source, start, end);
    }

    /// <summary>Where the row ends, the line of dashes under it included.</summary>
    private static int RuleEnd(Cursor table, int below, int end, ref int next)
    {
        var line = Lines.LineAt(table.At(below), out int behind);
        if (line.IsEmpty || line.In(table.Source).ContainsAnyExcept("|-: "))
        {
            return end;
        }

        next = behind;
        return line.End;
    }
}
