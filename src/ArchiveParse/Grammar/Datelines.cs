using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines that are a date, with or without a place before it: <c>Ulan Bator, 5 September 1961</c>.</summary>
public static class Datelines
{
    private static readonly Parser<TextSpan> PlaceName = Scan.While(static c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.', 2, "a place");

    private static readonly Parser<TextSpan> PlacePart =
        from name in PlaceName
        from comma in Signs.Comma
        from gap in Scan.Spaces
        select name;

    private static readonly Parser<TextSpan> Place = PlacePart.AtLeastOnce().Select(static parts => parts[0].Cover(parts[^1]));

    private static readonly Parser<(TextSpan Place, StatedDate Date)> DateAlone = Dates.Expression.Select(static date => (default(TextSpan), date));

    private static readonly Parser<(TextSpan Place, StatedDate Date)> PlaceAndDate =
        from place in Place
        from date in Dates.Expression
        select (place, date);

    private static readonly Parser<(TextSpan Place, StatedDate Date)> Either =
        from parts in DateAlone.Or(PlaceAndDate)
        from stop in Signs.MaybeFullStop
        select parts;

    private static readonly Parser<((TextSpan Place, StatedDate Date) Value, TextSpan Span)> WholeLine = Lines.Whole(Either.Spanned());

    /// <summary>A dateline.</summary>
    public static readonly Parser<DatelineBlock> Line =
        from page in Scan.Here
        from parts in WholeLine
        select new DatelineBlock
        {
            Text = Prose.Clean(page.Source, parts.Span),
            Date = parts.Value.Date,
            Place = parts.Value.Place.IsEmpty ? null : Prose.Clean(page.Source, parts.Value.Place),
            Span = parts.Span,
        };
}
