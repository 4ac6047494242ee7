using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Filing stamps and registry lines below a document: <c>Filed by Rakhmanin / 21 November 1956 / No. 1452</c>.</summary>
public static class Filings
{
    private static readonly Parser<TextSpan> FiledByWord = Scan.AnyOfIgnoringCase("Filed by ", "Registered by ");

    private static readonly Parser<TextSpan> Owner = Scan.While(static c => char.IsLetter(c) || c is ' ' or '-', 2, "the owner of a stamp");

    private static readonly Parser<char> DashOrComma = Scan.OneOf("-–,");

    private static readonly Parser<Entry> FiledBy =
        from page in Scan.Here
        from word in FiledByWord
        from name in Scan.Rest
        select new Entry(Prose.Clean(page.Source, name).TrimEnd('.'), null, null);

    private static readonly Parser<Entry> Stamp =
        from page in Scan.Here
        from owner in Owner
        from colon in Signs.Colon
        from gap in Scan.Spaces
        from number in Scan.Rest
        where owner.In(page.Source).EndsWith(" stamp")
        select new Entry(Prose.Clean(page.Source, owner)[..^" stamp".Length], null, Prose.Clean(page.Source, number));

    private static readonly Parser<Entry> StampInBrackets =
        Scan.Literal("[Stamp]", ignoreCase: true).Select(static _ => new Entry(null, null, null));

    private static readonly Parser<Entry> Dated =
        from word in Scan.AnyOfIgnoringCase("Received on ", "Received ", "Registered ", "Filed ").OrDefault()
        from date in Dates.Expression
        from stop in Signs.MaybeFullStop
        select new Entry(null, date, null);

    private static readonly Parser<StatedDate> DateBehindNumber =
        from gap in Scan.Spaces
        from dash in DashOrComma
        from space in Scan.Spaces
        from date in Dates.Expression
        select date;

    private static readonly Parser<StatedDate?> MaybeDate = DateBehindNumber.OrDefault();

    private static readonly Parser<Entry> Numbered =
        from number in RegistryNumbers.Number
        from date in MaybeDate
        select new Entry(null, date, number);

    private static readonly Parser<Entry> AnyEntry = FiledBy.Or(Stamp).Or(StampInBrackets).Or(Numbered).Or(Dated);

    /// <summary>One line of a stamp.</summary>
    internal static readonly Parser<Entry> Part = Lines.Whole(AnyEntry);

    private static readonly Parser<Entry> NextPart =
        from gap in Lines.BlankLines
        from part in Part
        select part;

    private static readonly Parser<(IReadOnlyList<Entry> Value, TextSpan Span)> Parts = NextPart.AtLeastOnce().Spanned();

    /// <summary>A stamp: its lines tell by whom, when, under which number.</summary>
    public static readonly Parser<FilingBlock> Filing =
        from page in Scan.Here
        from parts in Parts
        let span = Lines.Trim(page.Source, parts.Span.Start, parts.Span.End)
        select new FilingBlock
        {
            Text = Prose.Clean(page.Source, span),
            By = parts.Value.Select(static part => part.By).FirstOrDefault(static name => name is not null),
            Date = parts.Value.Select(static part => part.Date).FirstOrDefault(static date => date is not null),
            Number = parts.Value.Select(static part => part.Number).FirstOrDefault(static number => number is not null),
            Span = span,
        };

    /// <summary>What one line of a stamp says.</summary>
    internal sealed record Entry(string? By, StatedDate? Date, string? Number);
}
