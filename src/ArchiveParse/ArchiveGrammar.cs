using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;

namespace ArchiveParse;

/// <summary>An ordered set of page layouts; the first that fits a page reads it.</summary>
public sealed class ArchiveGrammar
{
    private ArchiveGrammar(IReadOnlyList<PageLayout> layouts) => Layouts = layouts;

    // The stricter sign goes first. FRUS, a listing's range, the two masthead-and-label exports stand on the first lines and are no other
    // layout's, so they are asked before signs that stand anywhere. Of the former site, its document goes before the bare one, which is
    // the same page with less on it, and both before its lists, whose entries begin with a date as they do. 'Document Information' may
    // stand on any line of a text, 'Popular Documents' too, hence they follow. A short page has no words of its own but a date and a
    // title at the head: it takes what all others leave.
    /// <summary>The layouts that the library knows. A text that none of them fits is read as plain paragraphs.</summary>
    public static ArchiveGrammar Default { get; } = new([
        FrusDocument.Layout,
        WebListing.Layout,
        LegacyPrint.Layout,
        PrintDocument.Layout,
        LegacyDocument.Layout,
        LegacyBareDocument.Layout,
        LegacyListing.Layout,
        WebDocument.Layout,
        WebSubject.Layout,
        WebShortDocument.Layout,
    ]);

    /// <summary>The layouts, in the order in which they are asked.</summary>
    public IReadOnlyList<PageLayout> Layouts { get; }

    /// <summary>This grammar with <paramref name="layout"/> asked before all others.</summary>
    public ArchiveGrammar With(PageLayout layout) => new([layout, .. Layouts]);
}
