using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What may stand behind the date at the end of its line: a stop, the mark of a note, a remark of the editor, the day of the week.</summary>
internal static class DatelineEnds
{
    /// <summary>A slip of the pen doubles the stop; three are an ellipsis.</summary>
    private static readonly Parser<TextSpan> MaybeStops =
        Scan.While(static c => c == '.', 1, "a full stop").Where(static stops => stops.Length <= 2).OrDefault();

    private static readonly Parser<TextSpan> UpToTwoDigits = Scan.Digits(1, 2);

    private static readonly Parser<TextSpan> NoteMark =
        from page in Scan.Here
        from digits in UpToTwoDigits
        where page.Position > 0 && page.Source[page.Position - 1] == '.'
        select digits;

    /// <summary>A note's number may be glued to the full stop that ends the line.</summary>
    private static readonly Parser<TextSpan> MaybeNoteMark = NoteMark.OrDefault();

    private static readonly Parser<TextSpan> SquareBrackets = Scan.Bracketed('[', ']').Where(static brackets => brackets.Length <= LongestRemark);

    private static readonly Parser<TextSpan> MaybeCaret = Scan.Literal("^").OrDefault();

    /// <summary>What an editor says of the date, or the mark of a note: <c>[date in handwriting]</c>, <c>[1]</c>.</summary>
    private static readonly Parser<TextSpan> Remark =
        from gap in Scan.Spaces
        from caret in MaybeCaret
        from brackets in SquareBrackets
        select brackets;

    private static readonly Parser<(bool, TextSpan Span)> SpannedWeekday = Weekdays.Names.Entry.Spanned();

    private static readonly Parser<TextSpan> WeekdayBehind =
        from gap in Scan.Gap
        from open in Signs.OpeningBracket
        from weekday in SpannedWeekday
        from close in Signs.ClosingBracket
        select weekday.Span;

    private static readonly Parser<TextSpan> MaybeRemark =
        Remark.Or(WeekdayBehind).MaybeAt(static text => text is [' ' or '[' or '^', ..]);

    /// <summary>All that stands there, which may be nothing.</summary>
    public static readonly Parser<TextSpan> Any =
        from stop in MaybeStops
        from mark in MaybeNoteMark
        from remark in MaybeRemark
        select remark;

    private const int LongestRemark = 40;
}
