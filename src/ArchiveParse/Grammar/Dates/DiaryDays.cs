using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The day over an entry of a diary, whose year stands farther above: <c>15 April</c>, <c>Saturday, 21 April</c>.</summary>
internal static class DiaryDays
{
    private static readonly Parser<TextSpan> Joint = Looks.Joint(",.");

    private static readonly Parser<bool> MaybeWeekday = (
        from weekday in Weekdays.Names.Entry
        from joint in Joint
        select weekday).OrDefault();

    private static readonly Parser<(DateExtent Value, TextSpan Span)> Days = DateRanges.WithoutAnyYear.Spanned();

    private static readonly Parser<((DateExtent Value, TextSpan Span) Value, TextSpan Span)> WholeLine = Lines.Whole((
        from weekday in MaybeWeekday
        from days in Days
        from stop in Signs.MaybeFullStop
        select days).Spanned());

    /// <summary>Such a line; of its year the date says nothing.</summary>
    public static readonly Parser<DatelineBlock> Line =
        from source in Scan.Source
        from days in WholeLine
        select new DatelineBlock
        {
            Text = Prose.Clean(source, days.Span),
            Date = new StatedDate { Text = Prose.Clean(source, days.Value.Span), Edtf = days.Value.Value.Edtf, Span = days.Value.Span },
            Span = days.Span,
        };
}
