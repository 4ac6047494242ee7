using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>One date, with the words about it: <c>ca. 1956</c>, <c>Friday, 5 May 1961</c>, <c>5 May 1956 (?)</c>.</summary>
internal static class CalendarDates
{
    private static readonly Parser<TextSpan> SpacedStop = Looks.Joint(",.");

    private static readonly Parser<TextSpan> MaybeLead = (
        from lead in DateWords.Leads.Entry
        from gap in Scan.Gap
        select gap).MaybeAt(Looks.IsWord);

    private static readonly Parser<bool> Weekday =
        from name in Weekdays.Names.Entry
        from joint in SpacedStop
        from lead in MaybeLead
        select name;

    private static readonly Parser<bool> MaybeWeekday = Weekday.MaybeAt(Looks.IsWord);

    private static readonly Parser<TextSpan> HedgeJoint = Scan.While(static c => c is '-' or ',' || Scan.IsSpace(c), 0, "space");

    private static readonly Parser<bool> Hedge = (
        from isEstimate in DateWords.Hedges.Entry
        from joint in HedgeJoint
        select isEstimate).MaybeAt(Looks.IsWord);

    /// <summary>A date behind a word about it: <c>ca. 1956</c>, <c>Sunday, February 18, 1973</c>.</summary>
    private static readonly Parser<CalendarDate> BehindWord = (
        from open in Opening
        from isEstimate in Hedge
        from weekday in MaybeWeekday
        from date in DateForms.Any
        select date with { IsEstimate = isEstimate }).OnlyAt(Looks.IsWord);

    /// <summary>A word behind the year, also none: <c>1956 г.</c></summary>
    internal static readonly Parser<TextSpan> YearWord = (
        from gap in Scan.Spaces
        from word in DateWords.YearWords.Entry
        select gap).MaybeAt(static text => Looks.IsJoinedWord(text, ""));

    private static readonly Parser<TextSpan> DoubtSign = Scan.AnyOf("(?)", "[?]", "?");

    /// <summary>A sign of doubt about all that stands before it.</summary>
    public static readonly Parser<bool> Doubt = (
        from gap in Scan.Spaces
        from sign in DoubtSign
        select true).MaybeAt(Looks.IsRemark);

    private static readonly Parser<bool> Ending =
        from yearWord in YearWord
        from isDoubted in Doubt
        select isDoubted;

    /// <summary>A date, with what is said about it.</summary>
    public static readonly Parser<CalendarDate> Date =
        from date in DateForms.Any.Or(BehindWord)
        from isDoubted in Ending
        select isDoubted ? date with { IsDoubted = true } : date;

    private static readonly Parser<TextSpan> DecadeEnding = Scan.AnyOf("s", "’s", "'s");

    /// <summary>Ten years: <c>1950s</c>, <c>early 1950s</c>.</summary>
    public static readonly Parser<CalendarDate> Decade = (
        from isEstimate in Hedge
        from year in Year
        from ending in DecadeEnding
        select new CalendarDate(year) { IsDecade = true, IsEstimate = isEstimate }).Where(static date => date.Year?.Value % 10 == 0);
}
