namespace ArchiveParse;

/// <summary>A page that lists records: search results, a collection, what concerns a person or place.</summary>
public sealed record ListingPage : ArchivePage
{
    /// <summary>Heading of the list: a collection's title, a person's name.</summary>
    public string? Title { get; init; }

    /// <summary>Description of the collection.</summary>
    public string? Summary { get; init; }

    /// <summary>Which part of the results the page shows.</summary>
    public ListingRange? Range { get; init; }

    /// <summary>The listed records.</summary>
    public ValueList<ListingEntry> Entries { get; init; }
}
