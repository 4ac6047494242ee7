using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>The parts of a listing on the former site.</summary>
/// <param name="Page">The page.</param>
/// <param name="Furniture">The site's own lines.</param>
/// <param name="Heading">What stands above the entries: title and description of a collection, or the search's filters.</param>
/// <param name="Entries">The entries.</param>
internal sealed record LegacyList(
    Cursor Page, IReadOnlyList<TextSpan> Furniture, IReadOnlyList<TextSpan> Heading, IReadOnlyList<ListingEntry> Entries)
{
    private static readonly Parser<TextSpan> Count = Scan.Digits(1, 6);

    private static readonly Parser<TextSpan> Documents = Scan.Literal(") documents");

    /// <summary>How many records a filter leaves: <c>(372) documents</c>.</summary>
    private static readonly Parser<TextSpan> FilterCount = Lines.Whole(
        from open in Scan.Literal("(")
        from count in Count
        from documents in Documents
        select count);

    private bool HasFilters => Heading.Any(line => FilterCount(Page.Slice(line)).WasSuccessful);

    /// <summary>Whether the list could be the site's by its form alone: dated in its way, and no text of any length above it.</summary>
    public bool IsInTheSitesForm =>
        (Heading.Count <= LongestHeading || HasFilters) && Entries.Any(static entry => LegacyDates.IsOwn(entry.Date));

    /// <summary>The page of this list.</summary>
    public ListingPage Listing(string layout)
    {
        IReadOnlyList<TextSpan> furniture = HasFilters ? [.. Furniture, .. Heading] : Furniture;
        IReadOnlyList<TextSpan> title = HasFilters ? [] : [.. Heading.Take(1)], summary = HasFilters ? [] : [.. Heading.Skip(1)];
        return new ListingPage
        {
            Layout = layout,
            Span = new TextSpan(0, Page.Source.Length),
            Title = LegacySite.Text(Page.Source, title),
            Summary = LegacySite.Text(Page.Source, summary),
            Entries = HasFilters ? [.. Entries.Select(WithoutTitle)] : [.. Entries],
            Leaves = new Leaves().AddEach(LeafNames.Furniture, furniture).AddEach(LeafNames.Title, title).AddEach(LeafNames.Summary, summary).InPageOrder,
        };
    }

    /// <summary>A page that captured its filters dropped the titles, which were links: a sentence in their place is the abstract.</summary>
    private static ListingEntry WithoutTitle(ListingEntry entry) =>
        entry.Title is { } line && Paragraphs.EndsSentence(line, new TextSpan(0, line.Length))
            ? entry with { Title = null, Summary = entry.Summary is null ? line : $"{line}\n\n{entry.Summary}" }
            : entry;

    private const int LongestHeading = 8;
}
