using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines of two parts: two who sign side by side (<c>A. GROMYKO     D. USTINOV</c>), or an office and, behind a wide gap or with an initial,
/// behind the mark of a signature the name of who holds it (<c>Secretary of the CC CPSU M. Suslov</c>, <c>Ambassador [signature] V[asily] Orlov</c>).
/// </summary>
internal static class SignatureColumns
{
    private const string Gap = "   ";

    private static readonly Expectation ColumnsExpected = new("two signatures");

    private static readonly Expectation NameExpected = new("an office and a name");

    /// <summary>The left one of two; the other is left to be read.</summary>
    public static readonly Parser<TextSpan> Left = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out _);
        int gap = line.In(cursor.Source).IndexOf(Gap);
        if (gap > 0 && Signatories.NameLine(cursor.Slice(new TextSpan(line.Start, gap))) is { WasSuccessful: true } left
            && Signatories.NameLine(cursor.At(line.Start + gap)).WasSuccessful)
        {
            return new Success<TextSpan>(left.Value, cursor.At(line.Start + gap));
        }

        return new Failure<TextSpan>(cursor, ColumnsExpected);
    };

    /// <summary>The name behind an office.</summary>
    public static readonly Parser<TextSpan> NameBehindOffice = static input => NameBehind(Offices.Line, Cursor.From(input));

    /// <summary>The name behind the end of an office that begins on the line above: <c>of the USSR A. Gromyko</c>.</summary>
    public static readonly Parser<TextSpan> NameBehindContinued = static input => NameBehind(Offices.Continued, Cursor.From(input));

    private static IResult<TextSpan> NameBehind(Parser<TextSpan> rule, Cursor cursor)
    {
        var line = Lines.LineAt(cursor, out int next);
        int start = NameStart(line.In(cursor.Source));
        var office = start > 0 ? Lines.Trim(cursor.Source, line.Start, line.Start + start) : default;
        var name = TextSpan.FromBounds(line.Start + start, line.End);
        return start > 0 && rule(cursor.Slice(office)).WasSuccessful
            && (Signatories.NameLine(cursor.Slice(name)) is { WasSuccessful: true } full ? full : Signatories.SurnameLine(cursor.Slice(name)))
                is { WasSuccessful: true } read
            ? new Success<TextSpan>(read.Value, cursor.At(next))
            : new Failure<TextSpan>(cursor, NameExpected);
    }

    /// <summary>Where the right part begins: behind the last wide gap, else at a mark, else at the first initial; 0 where there is none.</summary>
    private static int NameStart(ReadOnlySpan<char> line)
    {
        int gap = line.LastIndexOf(Gap);
        if (gap > 0)
        {
            return gap + Gap.Length;
        }

        int bracket = line.IndexOf('[');
        if (bracket > 0 && SignatoryForms.BeginsWithMark(line[bracket..]))
        {
            return bracket;
        }

        int stop = line.IndexOf('.');
        int start = stop > 0 ? line[..stop].LastIndexOf(' ') + 1 : 0;
        return start > 1 && stop - start <= LongestInitial && char.IsUpper(line[start]) ? start : 0;
    }

    private const int LongestInitial = 2;
}
