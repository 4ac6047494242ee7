using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Years, months and days, with the brackets in which an editor supplies them: <c>22 [November]</c>, <c>[1956?]</c>, <c>19[56]</c>.
/// </summary>
internal static class DateParts
{
    private static readonly Parser<TextSpan> OrdinalEnding = Scan.AnyOf("st", "nd", "rd", "th", "er", "-én", "-án", "-го");

    private static readonly Parser<object?> NoWord = Scan.Letters.Not();

    /// <summary>The ending of an ordinal: <c>28 th</c>.</summary>
    private static readonly Parser<TextSpan> MaybeEnding = (
        from gap in Scan.Spaces
        from ending in OrdinalEnding
        from noWord in NoWord
        select ending).MaybeAt(static text => Looks.IsJoinedWord(text, "-"));

    /// <summary>An editor's opening brackets, also none.</summary>
    public static readonly Parser<TextSpan> Opening = Scan.While(static c => c == '[', 0, "[");

    /// <summary>One or two figures.</summary>
    public static readonly Parser<DatePart> UpToTwoFigures = EditedFigures.Of(1, 2);

    /// <summary>Two figures.</summary>
    public static readonly Parser<DatePart> TwoFigures = EditedFigures.Of(2, 2);

    /// <summary>A day, as a number or an ordinal.</summary>
    public static readonly Parser<DatePart> Day =
        from number in UpToTwoFigures
        from ending in MaybeEnding
        select number;

    /// <summary>A month by its name.</summary>
    public static readonly Parser<DatePart> Month = EditedFigures.Around(Months.Names.Entry);

    /// <summary>A month by its name or in Roman numerals.</summary>
    public static readonly Parser<DatePart> MonthOrNumeral = Month.Or(EditedFigures.Around(RomanNumerals.Months.Entry));

    /// <summary>A season, with its number in EDTF.</summary>
    public static readonly Parser<DatePart> Season = EditedFigures.Around(Seasons.Names.Entry);

    /// <summary>A year of four figures.</summary>
    public static readonly Parser<DatePart> Year =
        EditedFigures.Of(4, 4).Where(static year => year.Value is >= 1000 and <= 2999).Named("a year");

    private static readonly Parser<char> Apostrophe = Scan.OneOf("'’").OrDefault();

    private static readonly Parser<char> TimeOrFigure = Scan.OneOf(".:-/");

    private static readonly Parser<TextSpan> Digits = Scan.Digits(1, 9);

    private static readonly Parser<int> Figure =
        from sign in TimeOrFigure
        from digit in Digits
        select digit.Length;

    private static readonly Parser<int> Word =
        from gap in Scan.Spaces
        from month in Months.Names.Entry
        select month;

    /// <summary>Two figures are no year where a time, another date or an ordinal's ending goes on behind them.</summary>
    private static readonly Parser<object?> NoMore = Figure.Or(Word).Or(Scan.Letters.Select(static word => word.Length)).Not();

    /// <summary>A year of two figures: <c>13.1.51</c>, <c>SEP 73</c>, <c>30 April ’62</c>.</summary>
    private static readonly Parser<DatePart> ShortYear =
        from apostrophe in Apostrophe
        from year in TwoFigures
        from end in NoMore
        select CalendarDate.InCentury(year);

    /// <summary>A year of four figures, or of two behind an apostrophe: <c>March ’53</c>.</summary>
    public static readonly Parser<DatePart> YearOrShort =
        Year.Or(ShortYear.Where(static text => text is ['\'' or '’', ..], "a year that lost its century"));

    /// <summary>A year of four figures or of two.</summary>
    public static readonly Parser<DatePart> AnyYear = Year.Or(ShortYear);
}
