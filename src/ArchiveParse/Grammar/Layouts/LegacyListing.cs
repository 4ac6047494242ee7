using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A listing on the archive's former site: search results, a collection with its title and description above the records, or collections.
/// A capture may lack the site's own lines, or have dashes and no blank lines as Markdown has.
/// </summary>
public static class LegacyListing
{
    private static readonly Parser<TextSpan> NoImage = Furniture.Line(LegacyLabels.NoImage);

    private static readonly Parser<LegacyList> Framed = List(LegacyEntries.Framed).Where(static list => list.Furniture.Count > 0);

    /// <summary>Without the site's own lines, dates as the site alone writes them must tell.</summary>
    private static readonly Parser<LegacyList> Alone = List(LegacyEntries.Alone).Where(static list => list.IsInTheSitesForm);

    private static readonly Parser<LegacyList> Whole = Framed.Or(Alone).Or(LegacyCollections.List);

    private static readonly Parser<ArchivePage> Page = Whole.Select(static list => (ArchivePage)list.Listing(Name));

    /// <summary>Only the first entry is looked for: all of them are read once, with the page.</summary>
    private static readonly Parser<TextSpan> FirstEntry = LegacySite.AtTop(
        First(LegacyEntries.Framed).Or(First(LegacyEntries.Alone)).Or(LegacyCollections.First), LegacyLabels.MayListIn, LinesAboveEntries);

    private const string Name = "legacy-web-listing";

    /// <summary>
    /// The layout: near the page's head begins a list of entries, under the site's own lines or in the form in which it lists.
    /// </summary>
    public static PageLayout Layout { get; } = new(Name, new LayoutSign("the first entry", FirstEntry), Page.End());

    private static Parser<LegacyList> List(LegacyEntries rules)
    {
        var above = Above(rules);
        return
            from head in above
            from entries in rules.All
            from rest in Lines.BlankLines
            select head with { Entries = entries };
    }

    private static Parser<TextSpan> First(LegacyEntries rules)
    {
        var above = Above(rules);
        return
            from head in above
            from entry in rules.Entry
            select entry.Span;
    }

    /// <summary>What stands above the entries, none of them read yet.</summary>
    private static Parser<LegacyList> Above(LegacyEntries rules)
    {
        var heading = rules.Line.Many();
        return
            from page in Scan.Here
            from furniture in LegacySite.Head
            from image in NoImage
            from lines in heading
            select new LegacyList(page, image.IsEmpty ? furniture : [.. furniture, image], lines, []);
    }

    /// <summary>A search's filters may take many lines.</summary>
    private const int LinesAboveEntries = 60;
}
