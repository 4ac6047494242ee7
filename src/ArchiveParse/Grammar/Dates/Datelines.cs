using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that are a date, with or without a place before it: <c>Ulan Bator, 5 September 1961</c>; or behind it: <c>16 May 1989, Beijing</c>.
/// </summary>
public static class Datelines
{
    private static readonly Parser<Cursor> Figure = Scan.Here.Where(static here => char.IsAsciiDigit(here.Current));

    /// <summary>A small word before the day; in small letters, <c>on</c> goes on with a title.</summary>
    private static readonly Parser<StatedDate> Dated = (
        from word in Scan.Literal("dated ", ignoreCase: true).Or(Scan.AnyOf("On ", "ON "))
        from date in Dates.Expression
        select date).OnlyAt(static text => text is ['D' or 'd' or 'O', ..]);

    private static readonly Parser<(bool, TextSpan Span)> KnownPlace = RepositoryWords.Places.Entry.Or(TwoWordPlaces.Names.Entry).Spanned();

    private static readonly Parser<StatedDate> AnyDate = Dates.Expression.Or(Dated).Or(BlankDays.Month);

    /// <summary>Behind a date anything may stand, so that the place must be a known one.</summary>
    private static readonly Parser<TextSpan> MaybePlaceBehind = (
        from comma in Signs.Comma
        from gap in Scan.Gap
        from place in KnownPlace
        select place.Span).MaybeAt(static text => text is [',', ' ', ..]);

    private static readonly Parser<(TextSpan Place, StatedDate Date)> DateFirst =
        from date in AnyDate
        from place in MaybePlaceBehind
        select (place, date);

    private static readonly Parser<StatedDate> OfTelegram = Dates.Expression.Where(IsDateTimeGroup, "the date of a telegram");

    /// <summary>The letters of precedence before the date of a telegram: <c>O R 281714Z SEP 73</c>.</summary>
    private static readonly Parser<(TextSpan Place, StatedDate Date)> BehindPrecedence = (
        from letters in Scan.While(static c => c is 'Z' or 'O' or 'P' or 'R' or ' ', 2, "letters of precedence")
        from date in OfTelegram
        select (default(TextSpan), date)).OnlyAt(static text => text is ['Z' or 'O' or 'P' or 'R', 'Z' or 'O' or 'P' or 'R' or ' ', ..]);

    /// <summary>Behind a place a letter may say that it has no date: <c>Washington, undated.</c></summary>
    private static readonly Parser<StatedDate> DateOrNone = Dates.Expression.Or(Dates.Unknown).Or(BlankDays.Month);

    /// <summary>A word between place and date: <c>Berlin, den 14. August 1961</c>.</summary>
    private static readonly Parser<bool> MaybeLead = (
        from lead in DateWords.Leads.Entry
        from gap in Scan.Gap
        select lead).OrDefault();

    private static readonly Parser<(TextSpan Place, StatedDate Date)> PlaceAndDate =
        from source in Scan.Source
        from place in DatelinePlaces.BeforeComma
        where !IsPaper(place.In(source))
        from lead in MaybeLead
        from date in DateOrNone
        select (place, date);

    /// <summary>
    /// Without a comma only a figure can tell where the place ends, and one or two words before it: <c>Pyongyang 5 May 1955</c>. Words for
    /// papers stand so too: <c>Telegram 5 May 1955</c>.
    /// </summary>
    private static readonly Parser<(TextSpan Place, StatedDate Date)> PlaceThenDate =
        from source in Scan.Source
        from place in DatelinePlaces.Name
        where IsShort(place.In(source)) && !IsPaper(place.In(source))
        from gap in Scan.Gap
        from lead in MaybeLead
        from figure in Figure
        from date in Dates.Expression
        where date.Edtf?.Precision >= EdtfPrecision.Month
        select (WithoutStop(source, place), date);

    private static readonly Parser<bool> On =
        from gap in Scan.Gap
        from lead in DateWords.Leads.Entry
        from space in Scan.Gap
        select lead;

    private static readonly Parser<bool> Comma =
        from comma in Signs.Comma
        from space in Scan.Gap
        select true;

    private static readonly Parser<bool> OnOrComma = On.Or(Comma);

    /// <summary>As a clerk writes it: <c>In Prague on 7 November 1962</c>.</summary>
    private static readonly Parser<(TextSpan Place, StatedDate Date)> InPlace = (
        from word in Scan.Literal("In ")
        from place in DatelinePlaces.Capitals
        from lead in OnOrComma
        from figure in Figure
        from date in Dates.Expression
        select (place, date)).Where(static each => each.date.Edtf?.Precision >= EdtfPrecision.Month);

    private static readonly Parser<bool> Gap = Scan.Gap.Select(static _ => true);

    private static readonly Parser<bool> CommaOrGap = Comma.Or(Gap);

    /// <summary>As telegrams begin, in capitals: <c>FROM BAKU 23 November 1945</c>.</summary>
    private static readonly Parser<(TextSpan Place, StatedDate Date)> FromPlace = (
        from word in Scan.Literal("FROM ")
        from place in DatelinePlaces.Capitals
        from lead in CommaOrGap
        from figure in Figure
        from date in Dates.Expression
        where date.Edtf?.Precision >= EdtfPrecision.Month
        select (place, date)).OnlyAt(static text => text is ['F', 'R', ..]);

    private static readonly Parser<(TextSpan Place, StatedDate Date)> AnyForm =
        DateFirst.Or(BehindPrecedence).Or(InPlace).Or(FromPlace).Or(PlaceAndDate).Or(PlaceThenDate);

    private static readonly Parser<(TextSpan Place, StatedDate Date)> Either =
        from parts in AnyForm
        from end in DatelineEnds.Any
        select parts;

    private static readonly Parser<TextSpan> MaybeClosing = Signs.ClosingSquare.OrDefault();

    /// <summary>A line that the editor supplies; its date may take the closing bracket: <c>[Moscow, 5 May 1955]</c>.</summary>
    private static readonly Parser<(TextSpan Place, StatedDate Date)> Supplied =
        from open in Signs.OpeningSquare
        from parts in AnyForm
        from close in MaybeClosing
        from end in Scan.Here
        where end.Source[end.Position - 1] == ']'
        select parts;

    private static readonly Parser<((TextSpan Place, StatedDate Date) Value, TextSpan Span)> WholeLine = Lines.Whole(Either.Or(Supplied).Spanned());

    /// <summary>A dateline.</summary>
    public static readonly Parser<DatelineBlock> Line =
        from source in Scan.Source
        from parts in WholeLine
        select new DatelineBlock
        {
            Text = Prose.Clean(source, parts.Span),
            Date = parts.Value.Date,
            Place = parts.Value.Place.IsEmpty ? null : Prose.Clean(source, parts.Value.Place),
            Span = parts.Span,
        };

    /// <summary>
    /// A look: what has a colon before any figure is a field, <c>Date: 5 May 1956</c>; an hour stands behind its date, <c>5 May 1956: 10:30</c>.
    /// </summary>
    internal static bool IsBehindLabel(ReadOnlySpan<char> line) =>
        line.IndexOf(": ") is >= 0 and int colon && line[..colon].IndexOfAnyInRange('0', '9') < 0;

    private static bool IsDateTimeGroup(ReadOnlySpan<char> text) => text.Length > 6 && text[6] == 'Z' && !text[..6].ContainsAnyExceptInRange('0', '9');

    /// <summary>One word or two; a word has more than a letter.</summary>
    private static bool IsShort(ReadOnlySpan<char> place) => place.Count(' ') < 2 && place.Length > 2 && !DateWords.Leads.Contains(place);

    /// <summary>Initial and surname, <c>A. DOBRYNIN</c>; a country is shortened so too: <c>N. Korea</c>.</summary>
    private static bool IsSomeone(ReadOnlySpan<char> place) =>
        Initials.LengthAt(place) is > 0 and int initial && place[initial..].TrimStart(' ') is { IsEmpty: false } name
        && Sides.Countries.LengthAt(name, out _) == 0 && !Corporate.Names.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>What was done on a day: <c>Printed on</c>.</summary>
    private static bool IsDeed(ReadOnlySpan<char> place) =>
        DateWords.Deeds.LengthAt(place, out _) is > 0 and int deed && place[deed..] is "" or " on" or " at" or " by";

    /// <summary>A word for papers, or capitals, which name a series of them before figures: <c>NIE 11-5-62</c>.</summary>
    private static bool IsPaper(ReadOnlySpan<char> place) =>
        DateWords.Papers.Contains(place[(place.LastIndexOf(' ') + 1)..]) || FieldLabels.Transmissions.LengthAt(place, out _) > 0 || place.StartsWith("From ")
        || place is "From" or "Between" || IsSomeone(place) || IsDeed(place)
        || (place.Length <= 5 && !place.ContainsAnyExceptInRange('A', 'Z'));

    /// <summary>A full stop parts the place from the date as a comma does: <c>Moscow. 5 May 1955.</c></summary>
    private static TextSpan WithoutStop(string source, TextSpan place) =>
        place.Length > ShortestWithStop && source[place.End - 1] == '.' && source.AsSpan(place.Start, place.Length).Count('.') == 1
            ? new TextSpan(place.Start, place.Length - 1)
            : place;

    private const int ShortestWithStop = 4;
}
