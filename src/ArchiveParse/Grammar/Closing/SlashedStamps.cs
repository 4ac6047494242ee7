using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Stamps whose parts stand between slashes: <c>CC CPSU/18-18/ March 3, 1989/ 0443OP/To Be Returned to the General Department</c>: whose it is,
/// an index, a date, a number behind the date.
/// </summary>
internal static class SlashedStamps
{
    private static readonly Expectation StampExpected = new("a stamp with slashes");

    /// <summary>Such a line; one of its parts is a date.</summary>
    public static readonly Parser<StampLine> Line = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out int next);
        if (line.IsEmpty || line.Length > LongestLine || !char.IsUpper(cursor.Source[line.Start]) || line.In(cursor.Source).Count('/') < FewestSlashes)
        {
            return new Failure<StampLine>(cursor, StampExpected);
        }

        string? owner = null, number = null;
        StatedDate? date = null;
        for (int start = line.Start; start < line.End;)
        {
            int length = cursor.Source.AsSpan(start, line.End - start).IndexOf('/');
            int end = length < 0 ? line.End : start + length;
            var part = Lines.Trim(cursor.Source, start, end);
            bool hasFigure = part.In(cursor.Source).ContainsAnyInRange('0', '9');
            owner = start == line.Start && !hasFigure ? Prose.Clean(cursor.Source, part) : owner;
            number = date is not null && number is null && hasFigure ? Prose.Clean(cursor.Source, part) : number;
            date ??= hasFigure && Dates.Expression.Reads(cursor, part, out var read) && read.Edtf?.Precision >= EdtfPrecision.Month ? read : null;
            start = end + 1;
        }

        return date is null
            ? new Failure<StampLine>(cursor, StampExpected)
            : new Success<StampLine>(new StampLine(owner, date, number), cursor.At(next));
    };

    private const int LongestLine = 150;
    private const int FewestSlashes = 3;
}
