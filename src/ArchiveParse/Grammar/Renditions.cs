using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What a print export holds: <c>Translation - English</c>, <c>Original Scan</c>.</summary>
internal static class Renditions
{
    private static readonly Parser<char> BoldOrNot = Scan.OneOf("*").Many().Select(static _ => '*');

    private static readonly Parser<char> Dash = Scan.OneOf("-–—");

    private static readonly Parser<TextSpan> Language =
        from before in Scan.Gap
        from dash in Dash
        from behind in Scan.Gap
        from language in Scan.Letters
        select language;

    private static readonly Parser<TextSpan> MaybeLanguage = Language.OrDefault();

    private static readonly Parser<TextSpan> Named = RenditionTypes.All.Entry.Spanned().Select(static type => type.Span);

    /// <summary>A kind that the table does not know is told by the language behind its dash.</summary>
    private static readonly Parser<(TextSpan Type, TextSpan Language)> NamedOne =
        from type in Named
        from language in MaybeLanguage
        select (type, language);

    private static readonly Parser<(TextSpan Type, TextSpan Language)> AnyOne =
        from type in Scan.Letters
        from language in Language
        select (type, language);

    private static readonly Parser<(TextSpan Type, TextSpan Language)> One = NamedOne.Or(AnyOne);

    /// <summary>A line that names a rendition; yields it.</summary>
    public static readonly Parser<Rendition> Line = Lines.Whole(
        from page in Scan.Here
        from open in BoldOrNot
        from rendition in One
        from close in BoldOrNot
        select new Rendition
        {
            Type = Prose.Clean(page.Source, rendition.Type).ToLowerInvariant(),
            Language = rendition.Language.IsEmpty ? null : Prose.Clean(page.Source, rendition.Language),
            Span = TextSpan.FromBounds(page.Position, page.End),
        });

    /// <summary>Of all renditions that an export lists, the one that its text is: the first whose language is told, a scan being none.</summary>
    public static Rendition? OfText(Cursor page, IReadOnlyList<TextSpan> lines)
    {
        var all = lines.Select(line => Line(page.Slice(line)).Value).ToList();
        return all.Find(static each => each.Language is not null) ?? all.FirstOrDefault();
    }
}
