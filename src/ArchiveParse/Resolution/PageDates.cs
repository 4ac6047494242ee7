namespace ArchiveParse.Resolution;

/// <summary>The dates that a page states: its own, those of its entries, and those of its body's blocks.</summary>
internal static class PageDates
{
    /// <summary>The dates, in no order.</summary>
    public static IEnumerable<StatedDate> Of(ArchivePage page)
    {
        IEnumerable<StatedDate?> heads = page switch
        {
            DocumentPage document => [document.Date, document.Uploaded],
            ListingPage listing => listing.Entries.Select(static entry => entry.Date),
            _ => [],
        };
        var inBody = page.Body.Select(static block => block switch
        {
            DatelineBlock dateline => dateline.Date,
            FieldBlock field => field.Date,
            FilingBlock filing => filing.Date,
            _ => null,
        });
        return heads.Concat(inBody).OfType<StatedDate>();
    }

    /// <summary>The page with each of its dates put through <paramref name="change"/>.</summary>
    public static ArchivePage With(ArchivePage page, Func<StatedDate, StatedDate> change)
    {
        page = page with { Body = [.. page.Body.Select(block => With(block, change))] };
        return page switch
        {
            DocumentPage document => document with { Date = Changed(document.Date, change), Uploaded = Changed(document.Uploaded, change) },
            ListingPage listing => listing with
            {
                Entries = [.. listing.Entries.Select(entry => entry with { Date = Changed(entry.Date, change) })],
            },
            _ => page,
        };
    }

    private static Block With(Block block, Func<StatedDate, StatedDate> change) => block switch
    {
        DatelineBlock dateline => dateline with { Date = change(dateline.Date) },
        FieldBlock field => field with { Date = Changed(field.Date, change) },
        FilingBlock filing => filing with { Date = Changed(filing.Date, change) },
        _ => block,
    };

    private static StatedDate? Changed(StatedDate? date, Func<StatedDate, StatedDate> change) => date is null ? null : change(date);
}
