using System.Globalization;

namespace ArchiveParse.Resolution;

/// <summary>
/// The years of a diary's entries: <c>15 April</c> is of the year of the dateline above it or, where there is none, of the page; from
/// December it goes on into the next.
/// </summary>
internal static class EntryYears
{
    /// <summary>The document with such days in their years.</summary>
    public static DocumentPage Resolve(DocumentPage page)
    {
        bool isOpen = false;
        foreach (var block in page.Body.AsSpan())
        {
            isOpen = isOpen || (block is DatelineBlock { Date: var date } && IsOpen(date));
        }

        return isOpen ? page with { Body = InYears(page) } : page;
    }

    private static ValueList<Block> InYears(DocumentPage page)
    {
        var before = page.Date?.Edtf?.Earliest;
        return page.Body.Mapped(block =>
        {
            if (block is not DatelineBlock { Date: var date } dateline)
            {
                return block;
            }

            dateline = IsOpen(date) && before is { } day ? dateline with { Date = date with { Edtf = In(date.Edtf!, day) } } : dateline;
            before = dateline.Date.Edtf is { Precision: >= EdtfPrecision.Month, Earliest: { } known } ? known : before;
            return dateline;
        });
    }

    private static bool IsOpen(StatedDate date) => date.Edtf is { } edtf && edtf.ToString().StartsWith(NoYear, StringComparison.Ordinal);

    private static Edtf In(Edtf open, DateOnly before)
    {
        string text = open.ToString();
        bool isNextYear = before.Month == 12 && text.StartsWith(January, StringComparison.Ordinal);
        string year = (before.Year + (isNextYear ? 1 : 0)).ToString("D4", CultureInfo.InvariantCulture);
        return Edtf.TryParse(text.Replace(NoYear, year, StringComparison.Ordinal), out var found) ? found : open;
    }

    private const string NoYear = "XXXX";
    private const string January = "XXXX-01";
}
