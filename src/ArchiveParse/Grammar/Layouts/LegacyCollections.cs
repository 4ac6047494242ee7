using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Collections and topics as the former site lists them: a bullet and a title, below it what they are about, set in; no dates.</summary>
internal static class LegacyCollections
{
    private static readonly Parser<TextSpan> Bullet = Scan.Literal("•");

    private static readonly Parser<TextSpan> Title =
        from gap in Lines.Gap
        from bullet in Bullet
        from space in Scan.Spaces
        from title in Lines.Line
        select title;

    private static readonly Parser<object?> NoTitle = Title.Not();

    private static readonly Parser<TextSpan> SummaryLine =
        from page in Scan.Here
        from none in NoTitle
        from line in Lines.NextLine
        where LegacySite.IsIndented(page, line)
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Summary = SummaryLine.AtLeastOnce();

    /// <summary>One entry.</summary>
    public static readonly Parser<ListingEntry> Entry =
        from gap in Lines.BlankLines
        from marker in Scan.Here
        from title in Title
        from summary in Summary
        select LegacyEntries.EntryOf(marker, null, title, summary);

    private static readonly Parser<IReadOnlyList<ListingEntry>> Entries = Entry.AtLeastOnce();

    /// <summary>The list, right under the site's own lines.</summary>
    public static readonly Parser<LegacyList> List =
        from page in Scan.Here
        from furniture in LegacySite.Head
        from entries in Entries
        from rest in Lines.BlankLines
        where furniture.Count > 0 && entries.Count > 1
        select new LegacyList(page, furniture, [], entries);

    /// <summary>The list's first entry.</summary>
    public static readonly Parser<TextSpan> First =
        from furniture in LegacySite.Head
        from entry in Entry
        where furniture.Count > 0
        select entry.Span;
}
