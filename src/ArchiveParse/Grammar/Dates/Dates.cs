using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Dates as pages state them: <c>February 3, 1949</c>, <c>22 November 1956, 18:00 - 21:10</c>, <c>30.X 62. at 09.00</c>, <c>16 through 30
/// August 1957</c>, <c>undated [1955]</c>.
/// </summary>
public static class Dates
{
    private static readonly Parser<TextSpan> SpacedStop = Looks.Joint(",.;:");

    /// <summary>A paper without a date, to which the archivist gave one.</summary>
    private static readonly Parser<DateExtent> UndatedBut =
        from open in DateParts.Opening
        from word in DateWords.Undated.Entry
        from joint in SpacedStop
        from dates in DateRanges.Any
        select dates;

    /// <summary>A date of which one end is open: <c>[before 5 May 1956]</c>.</summary>
    private static readonly Parser<DateExtent> Bounded =
        from open in DateParts.Opening
        from isFirst in DateWords.Bounds.Entry
        from gap in Scan.Gap
        from date in CalendarDates.Date
        select isFirst ? new DateExtent(date) { IsOpenEnded = true } : new DateExtent(null, date);

    private static readonly Parser<DateExtent> InPartOfDay =
        from isEstimate in DateWords.Hedges.Entry.Where(static isEstimate => !isEstimate)
        from gap in Scan.Gap
        from dates in DateRanges.Any
        select dates;

    private static readonly Parser<DateExtent> BehindWord = UndatedBut.Or(Bounded).Or(InPartOfDay).OnlyAt(Looks.IsWord);

    private static readonly Parser<DateExtent> Days = DateRanges.Any.Or(Telegraphic.Any).Or(BehindWord);

    private static readonly Parser<TextSpan> OnWord = Scan.Literal("on ").OrDefault();

    private static readonly Parser<TextSpan> AtWord = Scan.AnyOf("at ", "At ").OrDefault();

    private static readonly Parser<DateExtent> DaysWithHours = WithHours(Days);

    /// <summary>
    /// A time before its date. With a second time behind it, the date is that one's: <c>11:30 p.m. Sunday, February 18, 1973, 1:20 a.m.</c>
    /// begins on the evening before.
    /// </summary>
    private static readonly Parser<DateExtent> HoursWithDay = (
        from word in AtWord
        from first in Times.Hours
        from joint in SpacedStop
        from onWord in OnWord
        from date in CalendarDates.Date
        from last in DateHours.Maybe
        select first is { To: null } start && last is { To: null } end
            ? FromTo(start.From, date, end.From)
            : new DateExtent(date).At(first)).OnlyAt(static text => text is [(>= '0' and <= '9') or 'a' or 'A', ..]);

    private static readonly Parser<TextSpan> Bracket = Scan.Bracketed('[', ']');

    /// <summary>What an editor says of a part that cannot be read: <c>August 13, 1991 [time blacked out]</c>.</summary>
    private static readonly Parser<TextSpan> GapBracket = (
        from gap in Scan.Gap
        from source in Scan.Source
        from bracket in Bracket
        where EditorialWords.Gap.AppearIn(bracket.In(source))
        select bracket).OrDefault();

    private static readonly Parser<bool> Remarks = (
        from isDoubted in CalendarDates.Doubt
        from gap in GapBracket
        select isDoubted).MaybeAt(Looks.IsRemark);

    /// <summary>A date begins with a figure or a word of dates; other lines miss here, at the cost of one look.</summary>
    internal static readonly Parser<DateExtent> Extent = (
        from dates in DaysWithHours.Or(HoursWithDay)
        from isDoubted in Remarks
        select isDoubted ? dates.Doubted() : dates).OnlyAt(IsDate);

    /// <summary>
    /// A date, a range of dates, or a date with hours, wherever it stands. Its EDTF is missing where the calendar has no such day.
    /// </summary>
    public static readonly Parser<StatedDate> Expression = Stated(Extent);

    private static readonly Parser<DateExtent> NoDay = DateWords.Undated.Entry.Select(static _ => default(DateExtent));

    /// <summary>The words with which a list says that it has no date.</summary>
    public static readonly Parser<StatedDate> Unknown = Stated(NoDay);

    /// <summary>Whether a date says only that it is unknown.</summary>
    internal static bool IsUnknown(StatedDate date) => Unknown.Reads(new Cursor(date.Text), new TextSpan(0, date.Text.Length), out _);

    private static readonly Parser<char> MaybeStop = Scan.OneOf(".,").OrDefault();

    private static readonly Parser<TextSpan> AnyDate = Extent.Or(NoDay).Spanned().Select(static dates => dates.Span);

    private static readonly Parser<TextSpan> DateLine = Lines.Whole(CatalogueDates.AnyDay).Or(Lines.Whole(
        from date in AnyDate
        from stop in MaybeStop
        select date)).OnlyAt(static text => IsDate(text.TrimStart()));

    /// <summary>A line that is a date and nothing else; a comma or full stop may follow it.</summary>
    public static readonly Parser<StatedDate> Line = Lines.Whole(Stated(CatalogueDates.Day)).Or(Lines.Whole(
        from date in Expression.Or(Unknown)
        from stop in MaybeStop
        select date));

    /// <summary>No such line; the date that may stand there is not made.</summary>
    internal static readonly Parser<object?> NoLine = DateLine.Not();

    /// <summary>Dates of some form, with hours behind them or not.</summary>
    internal static Parser<DateExtent> WithHours(Parser<DateExtent> days) =>
        from dates in days
        from hours in DateHours.Maybe
        select hours is null ? dates : dates.At(hours);

    private static DateExtent FromTo(ClockTime from, CalendarDate date, ClockTime to) =>
        new(from.IsUpTo(to) ? date : date.Plus(-1), from.IsUpTo(to) ? null : date, new ClockHours(from, to));

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text is [(>= '0' and <= '9') or '[', ..] || Looks.IsQuotedDay(text) || DateWords.Openers.LengthAt(text, out _) > 0;

    private static Parser<StatedDate> Stated(Parser<DateExtent> rule)
    {
        var spanned = rule.Spanned();
        return
            from source in Scan.Source
            from dates in spanned
            select new StatedDate { Text = Prose.Clean(source, dates.Span), Edtf = dates.Value.Edtf, Span = dates.Span };
    }
}
