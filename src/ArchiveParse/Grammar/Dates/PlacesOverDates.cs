using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A place on a line of its own over a date, which together are a dateline: <c>Sofia, Boyana Residence / 14 June 1976</c>. The place, or the
/// first of its parts, must be a known one, for titles stand over dates too.
/// </summary>
internal static class PlacesOverDates
{
    private static readonly Parser<(bool, TextSpan Span)> KnownPlace = RepositoryWords.Places.Entry.Or(TwoWordPlaces.Names.Entry).Spanned();

    private static readonly Parser<TextSpan> Part =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from name in DatelinePlaces.Name
        select name;

    private static readonly Parser<IReadOnlyList<TextSpan>> Parts = Part.Many();

    private static readonly Parser<char> MaybeComma = Scan.OneOf(",.").OrDefault();

    private static readonly Parser<TextSpan> Place = Lines.Whole(
        from city in KnownPlace
        from parts in Parts
        from sign in MaybeComma
        select parts.Count == 0 ? city.Span : city.Span.Cover(parts[^1]));

    private static readonly Parser<(StatedDate Value, TextSpan Span)> DateLine = Lines.Whole(
        (from date in Dates.Expression
         from end in DatelineEnds.Any
         select date).Spanned());

    /// <summary>The two lines.</summary>
    public static readonly Parser<DatelineBlock> Dateline =
        from page in Scan.Here
        where !EndsSmall(page.Source.AsSpan(0, page.Position).TrimEnd())
        from place in Place
        from gap in Lines.BlankLines
        from date in DateLine
        where date.Value.Edtf?.Precision >= EdtfPrecision.Month
        let span = place.Cover(date.Span)
        select new DatelineBlock
        {
            Text = Prose.Clean(page.Source, span),
            Date = date.Value,
            Place = Prose.Clean(page.Source, place),
            Span = span,
        };

    /// <summary>A look: a short line without figures that begins with a known place.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= Longest && char.IsUpper(line[0]) && line.IndexOfAnyInRange('0', '9') < 0
        && (RepositoryWords.Places.LengthAt(line, out _) > 0 || TwoWordPlaces.Names.LengthAt(line, out _) > 0);

    /// <summary>A title that is set over several lines goes on with the place: <c>Record of Talks in / Moscow</c>.</summary>
    private static bool EndsSmall(ReadOnlySpan<char> above) =>
        !above.IsEmpty && (above[^1] == ',' || !above[(above.LastIndexOfAny(" \n\u00a0") + 1)..].ContainsAnyExceptInRange('a', 'z'));

    private const int Longest = 70;
}
