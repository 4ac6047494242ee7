using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Decides which figure of <c>11.03.1962</c> is the day, where the page bears it out; elsewhere both readings stay.</summary>
internal static class DayOrders
{
    /// <summary>The page with its open dates decided, as far as they can be; each decision is told.</summary>
    public static ArchivePage Resolve(ArchivePage page, string source, ReadingHints hints)
    {
        var dates = PageDates.Of(page);
        if (!dates.Exists(IsOpen))
        {
            return page;
        }

        LineMap lines = new(source);
        DayEvidence evidence = new(page, dates, hints);
        List<Diagnostic> told = [];
        page = PageDates.With(page, date => Decided(date, evidence, lines, told));
        return page with { Diagnostics = [.. page.Diagnostics, .. told] };
    }

    /// <summary>Whether the order of a date's day and month is open.</summary>
    public static bool IsOpen(StatedDate date) => date.Edtf is { Kind: EdtfKind.OneOf };

    private static StatedDate Decided(StatedDate date, DayEvidence page, LineMap lines, List<Diagnostic> told)
    {
        if (!IsOpen(date) || DatePhrases.Read(date.Text) is not { } dates || page.For(dates) is not { } found)
        {
            return date;
        }

        var other = found.Order == DayOrder.DayFirst ? DayOrder.MonthFirst : DayOrder.DayFirst;
        date = date with { Edtf = dates.Reading(found.Order).First() };
        told.Add(Diagnose.DecidedDate(lines, date, dates.Reading(other).First(), found.Reason));
        return date;
    }
}
