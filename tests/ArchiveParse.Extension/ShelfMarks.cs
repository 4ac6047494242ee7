using ArchiveParse;
using ArchiveParse.Grammar;
using Sprache;

namespace Veldania;

using ArchiveParse.Text;

/// <summary>Shelf marks of the Assembly's papers: <c>NAV/OR/III/41, cols. 612–619</c>.</summary>
public static class ShelfMarks
{
    private static readonly Parser<TextSpan> Part = Scan.While(char.IsLetterOrDigit, 1, "a part of a shelf mark");
    private static readonly Parser<TextSpan> Level = from slash in Scan.OneOf("/") from part in Part select part;
    private static readonly Parser<TextSpan> Figures = Scan.While(static c => char.IsAsciiDigit(c) || c is '–', 1, "columns");
    private static readonly Parser<TextSpan> Columns = from lead in Scan.AnyOf(", cols. ", ", col. ") from columns in Figures select columns;
    private static readonly Parser<TextSpan> MaybeColumns = Columns.OrDefault();

    /// <summary>The scheme: collection, session, sitting, and the columns of the printed report.</summary>
    public static ReferenceRule Rule { get; } = new("veldanian shelf mark",
        from page in Scan.Here
        from archive in Scan.Literal("NAV")
        from collection in Level
        from session in Level
        from sitting in Level
        from columns in MaybeColumns
        select Reference(page, ("collection", collection), ("session", session), ("sitting", sitting), ("columns", columns)));

    private static ArchivalReference Reference(Cursor page, params (string, TextSpan)[] levels) => ExtensionReference.Of(page, levels) with { Archive = "NAV" };
}
