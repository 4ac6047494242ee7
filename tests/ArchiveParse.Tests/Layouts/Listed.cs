namespace ArchiveParse.Tests.Layouts;

/// <summary>Tells a listing's entries, a line each; the paragraphs of a summary are parted by ¶.</summary>
internal static class Listed
{
    public static IEnumerable<string> Entries(ListingPage page) => page.Entries.Select(static entry =>
    {
        string parts = Told.Parts(("title", entry.Title), ("summary", entry.Summary?.Replace("\n\n", "¶", StringComparison.Ordinal)));
        return entry.Date is { } date ? $"{date.Edtf?.ToString() ?? date.Text} | {parts}" : parts;
    });
}
