using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// Decides which figure of <c>11.03.1962</c> is the day, by evidence in this order: another date of the page lies near one reading
/// only; the page's other dates in figures; the country of the archive. Where nothing speaks, both readings stay.
/// </summary>
internal static class DayOrders
{
    /// <summary>First a date that says the same, then one from the month around.</summary>
    private static readonly int[] Distances = [0, 31];

    /// <summary>The page with its open dates decided, as far as they can be; each decision is told.</summary>
    public static ArchivePage Resolve(ArchivePage page, string source)
    {
        List<StatedDate> dates = [.. PageDates.Of(page)];
        if (!dates.Exists(IsOpen))
        {
            return page;
        }

        LineMap lines = new(source);
        List<Diagnostic> told = [];
        page = PageDates.With(page, date => Decided(date, dates, page, lines, told));
        return page with { Diagnostics = [.. page.Diagnostics, .. told] };
    }

    private static StatedDate Decided(StatedDate date, List<StatedDate> all, ArchivePage page, LineMap lines, List<Diagnostic> told)
    {
        if (!IsOpen(date) || DatePhrases.Read(date.Text) is not { } dates)
        {
            return date;
        }

        var (order, evidence) = ByOtherDate(dates, all) ?? ByOtherFigures(all) ?? ByArchive(page) ?? (DayOrder.Open, "");
        if (order == DayOrder.Open)
        {
            return date;
        }

        var other = order == DayOrder.DayFirst ? DayOrder.MonthFirst : DayOrder.DayFirst;
        date = date with { Edtf = dates.Reading(order).First() };
        told.Add(Diagnose.DecidedDate(lines, date, dates.Reading(other).First(), evidence));
        return date;
    }

    private static bool IsOpen(StatedDate date) => date.Edtf is { Kind: EdtfKind.OneOf };

    private static (DayOrder Order, string Evidence)? ByOtherDate(DateExtent dates, List<StatedDate> all)
    {
        var others = all.Where(static each => each.Edtf is { Kind: not EdtfKind.OneOf, Precision: >= EdtfPrecision.Month }).ToList();
        foreach (var (days, other) in Distances.SelectMany(days => others.Select(other => (days, other))))
        {
            bool dayFirst = IsNear(dates, DayOrder.DayFirst, other, days), monthFirst = IsNear(dates, DayOrder.MonthFirst, other, days);
            if (dayFirst != monthFirst)
            {
                return (dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst, $"the page also has “{other.Text}”");
            }
        }

        return null;
    }

    private static bool IsNear(DateExtent dates, DayOrder order, StatedDate other, int days) => dates.Reading(order).Any(reading =>
        reading is { Earliest: { } from, Latest: { } to } && other.Edtf is { Earliest: { } start, Latest: { } end }
        && from.DayNumber <= end.DayNumber + days && start.DayNumber <= to.DayNumber + days);

    private static (DayOrder Order, string Evidence)? ByOtherFigures(List<StatedDate> all)
    {
        var decided = all.Select(static each => (each.Text, DatePhrases.Read(each.Text)?.Order))
            .Where(static each => each.Order is DayOrder.DayFirst or DayOrder.MonthFirst && !IsTwin(each.Text)).ToList();
        return decided.Count > 0 && decided.TrueForAll(each => each.Order == decided[0].Order)
            ? (decided[0].Order!.Value, $"“{decided[0].Text}” on the page has that order")
            : null;
    }

    /// <summary>Day and month of one number, as in <c>10.10.55</c>, tell no order.</summary>
    private static bool IsTwin(string text) =>
        DatePhrases.Read(text) is { First: { } first } && first.Day?.Value == first.Month?.Value;

    private static (DayOrder Order, string Evidence)? ByArchive(ArchivePage page)
    {
        if (page.Layout == MonthFirst.Layout)
        {
            return (DayOrder.MonthFirst, "the edition is of the United States");
        }

        return (page as DocumentPage)?.Source?.References.FirstOrDefault(static each => each.Archive is not null) is { } reference
            ? MonthFirst.Archives.AppearIn($"{reference.Archive} {reference.ArchiveName}")
                ? (DayOrder.MonthFirst, $"{reference.Archive} is an archive of the United States")
                : (DayOrder.DayFirst, $"{reference.Archive} is an archive outside the United States")
            : null;
    }
}
