using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Stamps of which the editor says whose they are: <c>CPSU CC stamp: 29788</c>, <c>[MFA stamp: 01579 12 June 1958]</c>.</summary>
internal static class OwnersStamps
{
    private static readonly Expectation OwnerExpected = new("the owner of a stamp");

    private static readonly Parser<TextSpan> Owner =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or '\n' or '-' or '\'' or '’', 2, "the owner of a stamp");

    private static readonly Parser<TextSpan> MaybeBracket = Signs.OpeningSquare.OrDefault();

    /// <summary>What such a line says, without its line end.</summary>
    public static readonly Parser<StampLine> OnLine = (
        from page in Scan.Here
        from open in MaybeBracket
        from owner in Owner
        from colon in Signs.Colon
        from gap in Scan.Spaces
        from number in Scan.Rest
        let name = Prose.Clean(page.Source, owner)
        where name.EndsWith(" stamp", StringComparison.Ordinal)
        select NumberAndDate(page, number) with { By = name[..^" stamp".Length] }).OnlyAt(static text => text.IndexOf("stamp") > 0);

    /// <summary>An owner’s stamp that an editor’s brackets hold together over several lines.</summary>
    public static readonly Parser<StampLine> OverLines = static input =>
    {
        var cursor = Cursor.From(input);
        var bracket = BrokenBrackets.At(cursor, out int next);
        return bracket.In(cursor.Source).Contains('\n') && OnLine.Reads(cursor, bracket, out var stamp)
            ? new Success<StampLine>(stamp, cursor.At(next))
            : new Failure<StampLine>(cursor, OwnerExpected);
    };

    /// <summary>What an owner’s stamp shows: a number, a date, or a date behind a number.</summary>
    private static StampLine NumberAndDate(Cursor page, TextSpan shown)
    {
        shown = Lines.Trim(page.Source, shown.Start, shown.Start + shown.In(page.Source).TrimEnd(']').Length);
        for (int at = shown.Start; at < Math.Min(shown.End, shown.Start + LongestNumber); at++)
        {
            bool beginsWord = at == shown.Start || char.IsWhiteSpace(page.Source[at - 1]);
            if (beginsWord && Dates.Expression.Reads(page, TextSpan.FromBounds(at, shown.End), out var date)
                && date.Edtf?.Precision >= EdtfPrecision.Month)
            {
                return new StampLine(null, date, at == shown.Start ? null : Prose.Clean(page.Source, TextSpan.FromBounds(shown.Start, at)));
            }
        }

        return new StampLine(null, null, Prose.Clean(page.Source, shown));
    }

    /// <summary>Characters of a number, and of the date behind it.</summary>
    private const int LongestNumber = 50;
}
