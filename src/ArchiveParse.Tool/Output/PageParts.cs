namespace ArchiveParse.Tool.Output;

/// <summary>What pages of different kinds have in common, as an outline needs it.</summary>
internal static class PageParts
{
    public static string Kind(this ArchivePage page) => Kinds<ArchivePage>.Of(page);

    public static string Kind(this Block block) => Kinds<Block>.Of(block);

    public static string? Title(this ArchivePage page) => page switch
    {
        DocumentPage document => document.Title,
        ListingPage listing => listing.Title,
        _ => null,
    };

    public static string? Summary(this ArchivePage page) => page switch
    {
        DocumentPage document => document.Summary,
        ListingPage listing => listing.Summary,
        _ => null,
    };

    public static ValueList<Note> Notes(this ArchivePage page) => page switch
    {
        DocumentPage document => document.Notes,
        UnrecognizedPage unrecognized => unrecognized.Notes,
        _ => [],
    };

    public static ValueList<ListingEntry> Entries(this ArchivePage page) => page is ListingPage listing ? listing.Entries : [];
}
