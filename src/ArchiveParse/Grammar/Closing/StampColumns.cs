using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Stamps side by side over several lines, each column in brackets that open on the first line and close on the last:
/// <c>[USSR MFA Far   [USSR MFA General / East Department stamp:   Secretariat stamp: / Incoming Nº 01712s   Incoming Nº 03412s]</c>.
/// They make one block, which tells of the first stamp; which words are whose is known where the gaps between the columns are wide.
/// </summary>
internal static class StampColumns
{
    private const string Gap = "  ";

    private const string StampWord = "stamp";

    private static readonly Expectation StampsExpected = new("stamps side by side");

    private static readonly Parser<string> IncomingNumber = RegistryNumbers.Number;

    private static readonly Parser<StatedDate> Day = Dates.Expression.Where(static date => date.Edtf?.Precision == EdtfPrecision.Day);

    /// <summary>The lines of the stamps.</summary>
    public static readonly Parser<FilingBlock> Stamps = static input =>
    {
        var cursor = Cursor.From(input);
        var first = Lines.LineAt(cursor, out int next);
        if (!Opens(first.In(cursor.Source)))
        {
            return new Failure<FilingBlock>(cursor, StampsExpected);
        }

        List<TextSpan> lines = [first];
        for (var line = Lines.LineAt(cursor.At(next), out int after); !line.IsEmpty && lines.Count < MostLines && !IsClosed(cursor.Source, lines);
            line = Lines.LineAt(cursor.At(next), out after))
        {
            lines.Add(line);
            next = after;
        }

        var span = first.Cover(lines[^1]);
        return span.In(cursor.Source).Contains(StampWord, StringComparison.OrdinalIgnoreCase) && lines.Count > 1
            ? new Success<FilingBlock>(Stamp(cursor, lines, span), cursor.At(next))
            : new Failure<FilingBlock>(cursor, StampsExpected);
    };

    /// <summary>Whether a line opens two brackets at least and closes none.</summary>
    public static bool Opens(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line.IndexOf('[') >= 0 && line.Count('[') >= 2 && !line.Contains(']');

    /// <summary>Whether a line may be a further one of such stamps: it has gaps, or says that it is one.</summary>
    public static bool MayHold(ReadOnlySpan<char> line) => line.IndexOf(Gap) > 0 || line.Contains(StampWord, StringComparison.OrdinalIgnoreCase);

    private static bool IsClosed(string source, List<TextSpan> lines) =>
        lines.Sum(line => line.In(source).Count(']')) >= lines[0].In(source).Count('[');

    private static FilingBlock Stamp(Cursor page, List<TextSpan> lines, TextSpan span)
    {
        var column = FirstStamp(page.Source, lines);
        string words = string.Join(' ', (column ?? []).Select(cell => Prose.Clean(page.Source, cell)));
        int word = words.IndexOf(StampWord, StringComparison.OrdinalIgnoreCase);
        return new FilingBlock
        {
            Text = Prose.Clean(page.Source, span),
            By = word > 0 ? words[1..word].Trim() : null,
            Number = First(page, (column ?? lines).Skip(1), IncomingNumber),
            Date = First(page, (column ?? lines).Skip(1), Day),
            Span = span,
        };
    }

    /// <summary>The first column that opens with a bracket, cell by cell; null where the lines have not all the same number of cells.</summary>
    private static List<TextSpan>? FirstStamp(string source, List<TextSpan> lines)
    {
        var rows = lines.ConvertAll(line => Cells(source, line));
        int column = rows[0].FindIndex(cell => source[cell.Start] == '[');
        return column >= 0 && rows.TrueForAll(row => row.Count == rows[0].Count) ? rows.ConvertAll(row => row[column]) : null;
    }

    private static List<TextSpan> Cells(string source, TextSpan line)
    {
        List<TextSpan> cells = [];
        for (int start = line.Start; start < line.End;)
        {
            int length = source.AsSpan(start, line.End - start).IndexOf(Gap);
            int end = length < 0 ? line.End : start + length;
            var cell = Lines.Trim(source, start, end);
            if (!cell.IsEmpty)
            {
                cells.Add(cell);
            }

            start = end + Gap.Length;
        }

        return cells;
    }

    /// <summary>The first that a rule reads at the start of a word.</summary>
    private static T? First<T>(Cursor page, IEnumerable<TextSpan> cells, Parser<T> rule)
        where T : class
    {
        foreach (var cell in cells)
        {
            var text = page.Slice(cell);
            for (int at = 0; at >= 0 && at < cell.Length; at = NextWord(text.Rest, at))
            {
                if (rule(text.Skip(at)) is { WasSuccessful: true } found)
                {
                    return found.Value;
                }
            }
        }

        return null;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at) => text[at..].IndexOf(' ') is >= 0 and int space ? at + space + 1 : -1;

    private const int MostLines = 9;

    /// <summary>The longest line that stamps side by side make.</summary>
    public const int LongestLine = 200;
}
