namespace ArchiveParse.Resolution;

/// <summary>The dates that a page states: its own, those of its entries, and those of its body's blocks.</summary>
internal static class PageDates
{
    /// <summary>The dates, in no order.</summary>
    public static List<StatedDate> Of(ArchivePage page)
    {
        List<StatedDate> dates = [];
        if (page is DocumentPage document)
        {
            Add(dates, document.Date);
            Add(dates, document.Uploaded);
        }
        else if (page is ListingPage listing)
        {
            dates.EnsureCapacity(listing.Entries.Count);
            foreach (var entry in listing.Entries.AsSpan())
            {
                Add(dates, entry.Date);
            }
        }

        foreach (var block in page.Body.AsSpan())
        {
            Add(dates, Of(block));
        }

        return dates;
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

    private static StatedDate? Of(Block block) => block switch
    {
        DatelineBlock dateline => dateline.Date,
        FieldBlock field => field.Date,
        FilingBlock filing => filing.Date,
        _ => null,
    };

    private static void Add(List<StatedDate> dates, StatedDate? date)
    {
        if (date is not null)
        {
            dates.Add(date);
        }
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
