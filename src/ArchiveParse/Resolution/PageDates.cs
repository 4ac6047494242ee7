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
}
