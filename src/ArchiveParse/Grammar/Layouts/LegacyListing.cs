using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A listing on the archive's former site: search results, or a collection with its title and description above the records.
/// A capture may lack the site's own lines, or have dashes and no blank lines as Markdown has.
/// </summary>
public static class LegacyListing
{
    private static readonly Parser<TextSpan> NoImage = Furniture.Line(LegacyLabels.NoImage);

    private static readonly Parser<ArchivePage> Framed = Listing(LegacyEntries.Framed, static (head, _) => head.Count > 0);

    private static readonly Parser<ArchivePage> Alone = Listing(
        LegacyEntries.Alone, static (_, entries) => entries.Any(static entry => LegacyDates.IsOwn(entry.Date)));

    private static readonly Parser<ArchivePage> Page = Framed.Or(Alone);

    /// <summary>The layout: near the page's head begins a list of entries, under the site's own lines or in the form in which it lists.</summary>
    public static PageLayout Layout { get; } = new("legacy-web-listing", static page => Page(LegacySite.Top(page)).WasSuccessful, Page.End());

    private static Parser<ArchivePage> Listing(
        LegacyEntries rules, Func<IReadOnlyList<TextSpan>, IReadOnlyList<ListingEntry>, bool> isListing)
    {
        var heading = rules.Line.Many();
        return
            from page in Scan.Here
            from head in LegacySite.Head
            from image in NoImage
            from lines in heading
            from entries in rules.All
            from rest in Lines.BlankLines
            where isListing(head, entries)
            select Read(page, [.. head, image], lines, entries);
    }

    private static ListingPage Read(
        Cursor page, IReadOnlyList<TextSpan> furniture, IReadOnlyList<TextSpan> heading, IReadOnlyList<ListingEntry> entries) => new()
    {
        Layout = Layout.Name,
        Span = new TextSpan(0, page.Source.Length),
        Title = heading.Count == 0 ? null : Prose.Clean(page.Source, heading[0]),
        Summary = heading.Count < 2 ? null : string.Join("\n\n", heading.Skip(1).Select(each => Prose.Clean(page.Source, each))),
        Entries = [.. entries],
        Leaves = new Leaves().AddEach(Leaves.Furniture, furniture)
            .AddEach("title", heading.Take(1)).AddEach("summary", heading.Skip(1)).InPageOrder,
    };
}
