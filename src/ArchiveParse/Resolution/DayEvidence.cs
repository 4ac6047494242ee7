using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// What a page bears out of the order of day and month in its dates in figures, in this order: another date of the page lies near one
/// reading only; the page's other dates in figures; the country of the archive; what the caller says. It is gathered once for all dates of the page.
/// </summary>
internal sealed class DayEvidence
{
    /// <summary>First a date that says the same, then one from the month around.</summary>
    private static readonly int[] Distances = [0, 31];

    /// <summary>So many dates of a page are compared: a list of thousands would be compared with itself.</summary>
    private const int MostDates = 50;

    private readonly List<StatedDate> known;
    private readonly (DayOrder Order, string Reason)? general;

    /// <summary>The evidence of a page with these dates.</summary>
    public DayEvidence(ArchivePage page, List<StatedDate> dates, ReadingHints hints)
    {
        known = [.. dates.Where(static each => each.Edtf is { Precision: >= EdtfPrecision.Month } && !DayOrders.IsOpen(each))
            .DistinctBy(static each => each.Edtf).Take(MostDates)];
        general = OfOtherFigures(dates) ?? OfArchive(page) ?? OfCaller(hints);
    }

    /// <summary>The order that the page bears out for a date, and why; none where nothing speaks.</summary>
    public (DayOrder Order, string Reason)? For(DateExtent date) => OfOtherDate(date) ?? general;

    private (DayOrder Order, string Reason)? OfOtherDate(DateExtent date)
    {
        var (dayFirst, monthFirst) = (date.Reading(DayOrder.DayFirst).FirstOrDefault(), date.Reading(DayOrder.MonthFirst).FirstOrDefault());
        foreach (int days in Distances)
        {
            foreach (var other in known)
            {
                bool isDayFirst = IsNear(dayFirst, other.Edtf, days);
                if (isDayFirst != IsNear(monthFirst, other.Edtf, days))
                {
                    return (isDayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst, $"the page also has “{other.Text}”");
                }
            }
        }

        return null;
    }

    private static bool IsNear(Edtf? reading, Edtf? other, int days) =>
        reading is { Earliest: { } from, Latest: { } to } && other is { Earliest: { } start, Latest: { } end }
        && from.DayNumber <= end.DayNumber + days && start.DayNumber <= to.DayNumber + days;

    /// <summary>The order of those that tell one, where all tell the same.</summary>
    private static (DayOrder Order, string Reason)? OfOtherFigures(List<StatedDate> dates)
    {
        (DayOrder Order, string Reason)? found = null;
        foreach (var date in dates)
        {
            if (!BeginsWithFigures(date.Text) || OrderOf(date.Text) is not { } order)
            {
                continue;
            }

            if (found is { } before && before.Order != order)
            {
                return null;
            }

            found ??= (order, $"“{date.Text}” on the page has that order");
        }

        return found;
    }

    private static bool BeginsWithFigures(string text) => text is [var first, .., _, _, _] && (char.IsAsciiDigit(first) || first == '[')
        && text.AsSpan(1, 3).IndexOfAny('.', '/', '-') >= 0;

    /// <summary>The order that a date tells; day and month of one number, as in <c>10.10.55</c>, tell none.</summary>
    private static DayOrder? OrderOf(string text) =>
        DatePhrases.Read(text) is { First: { } first, Order: DayOrder.DayFirst or DayOrder.MonthFirst } dates
        && first.Day?.Value != first.Month?.Value ? dates.Order : null;

    /// <summary>Figures stand month first in the United States, and in their English.</summary>
    private static (DayOrder Order, string Reason)? OfCaller(ReadingHints hints) => hints switch
    {
        { Country: { } country } => (Order(country, "US"), $"the caller says that the archive is of {country}"),
        { Language: { } language } when !Is(language, "en") => (Order(language, "en-US"), $"the caller says that the language is {language}"),
        _ => null,
    };

    private static DayOrder Order(string tag, string monthFirst) => Is(tag, monthFirst) ? DayOrder.MonthFirst : DayOrder.DayFirst;

    private static bool Is(string tag, string other) => tag.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static (DayOrder Order, string Reason)? OfArchive(ArchivePage page)
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
