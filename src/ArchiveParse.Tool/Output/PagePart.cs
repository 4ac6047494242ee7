using ArchiveParse.Text;

namespace ArchiveParse.Tool.Output;

/// <summary>A stretch of the page and what took it: a block's kind, a leaf's name, <c>note</c>, <c>entry</c>.</summary>
internal readonly record struct PagePart(string Name, TextSpan Span)
{
    /// <summary>All parts of a page, in page order.</summary>
    public static IEnumerable<PagePart> Of(ArchivePage page) =>
        page.Leaves.Select(static each => new PagePart(each.Leaf, each.Span))
            .Concat(page.Body.Select(static each => new PagePart(each.Kind(), each.Span)))
            .Concat(page.Notes().Select(static each => new PagePart("note", each.Span)))
            .Concat(page.Entries().Select(static each => new PagePart("entry", each.Span)))
            .OrderBy(static each => each.Span.Start);
}
