using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;

namespace ArchiveParse;

/// <summary>An ordered set of page layouts; the first that fits a page reads it.</summary>
public sealed class ArchiveGrammar
{
    private ArchiveGrammar(IReadOnlyList<PageLayout> layouts) => Layouts = layouts;

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
