using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// In which form a page gives a document: the present print export mostly writes the kind first, <c>Translation - English</c>, the former site
/// the language, <c>English Translation</c>, and on its pages <c>English HTML</c>; a scan has none, <c>Original Scan</c>.
/// </summary>
internal static class Renditions
{
    private static readonly Parser<char> BoldOrNot = Scan.OneOf("*").Many().Select(static _ => '*');

    private static readonly Parser<TextSpan> MaybeMarker = Scan.Lexeme(
        static text => text is ['-' or '–' or '•' or '·', ..] ? 1 + Scan.SpaceLength(text[1..]) : 0, "the marker of an item").OrDefault();

    private static readonly Parser<char> Dash = Scan.OneOf("-–—");

    private static readonly Parser<TextSpan> Kind = RenditionTypes.All.Entry.Spanned().Select(static kind => kind.Span);

    private static readonly Parser<TextSpan> Scanned = RenditionTypes.Scans.Entry.Spanned().Select(static kind => kind.Span);

    private static readonly Parser<TextSpan> Text = RenditionTypes.Texts.Entry.Spanned().Select(static kind => kind.Span);

    private static readonly Parser<TextSpan> File = RenditionTypes.Files.Entry.Spanned().Select(static kind => kind.Span);

    private static readonly Parser<TextSpan> LanguageBehind =
        from before in Scan.Gap
        from dash in Dash
        from behind in Scan.Gap
        from language in Scan.Letters
        select language;

    private static readonly Parser<TextSpan> LanguageBefore = Scan.Until(" ");

    private static readonly Parser<(TextSpan Kind, TextSpan Language)> Dashed = KindFirst(Kind);

    /// <summary>A kind that the table does not know is told by the language behind its dash.</summary>
    private static readonly Parser<(TextSpan Kind, TextSpan Language)> AnyDashed = KindFirst(Scan.Letters);

    private static readonly Parser<(TextSpan Kind, TextSpan Language)> ScanAlone = Alone(Scanned);

    /// <summary>A line that names a rendition as the present print export does, or in the order of the former.</summary>
    public static readonly Parser<Rendition> Line = Whole(Dashed.Or(Alone(Kind)).Or(AnyDashed).Or(LanguageFirst(Text)));

    /// <summary>
    /// Such a line below the first, where the text itself may begin with <c>Summary</c> or <c>Bonn - Berlin</c>: a language or a scan
    /// must tell.
    /// </summary>
    public static readonly Parser<Rendition> FurtherLine = Whole(Dashed.Or(ScanAlone));

    /// <summary>A line that offers a scan.</summary>
    public static readonly Parser<Rendition> ScanLine = Whole(ScanAlone);

    /// <summary>A line of the former site's pages that offers a form of file.</summary>
    public static readonly Parser<Rendition> FileLine = Whole(LanguageFirst(File));

    /// <summary>A line of the former site's print export that names a form of the text, or a scan.</summary>
    public static readonly Parser<Rendition> TextLine = Whole(LanguageFirst(Text).Or(Dashed).Or(Alone(Text)).Or(ScanAlone));

    /// <summary>The same words where the text follows them on the line.</summary>
    public static readonly Parser<TextSpan> TextLead = LanguageFirst(Text).Spanned().Select(static form => form.Span);

    /// <summary>
    /// The rendition that a line of the former site's print export tells; in words that are not known, it is what they say.
    /// </summary>
    public static Rendition Read(Cursor line) =>
        TextLine(line) is { WasSuccessful: true } told ? told.Value : Of(line, TextSpan.FromBounds(line.Position, line.End), default);

    /// <summary>
    /// Of all renditions that an export lists, the one that its text is: the first whose language is told, a scan being none.
    /// </summary>
    public static Rendition? OfText(Cursor page, IReadOnlyList<TextSpan> lines)
    {
        var all = lines.Select(line => Line(page.Slice(line)).Value).ToList();
        return all.Find(static each => each.Language is not null) ?? all.FirstOrDefault();
    }

    private static Parser<(TextSpan Kind, TextSpan Language)> KindFirst(Parser<TextSpan> kind) =>
        from type in kind
        from language in LanguageBehind
        select (type, language);

    private static Parser<(TextSpan Kind, TextSpan Language)> LanguageFirst(Parser<TextSpan> kind) =>
        from language in LanguageBefore
        from gap in Scan.Gap
        from type in kind
        select (type, language);

    private static Parser<(TextSpan Kind, TextSpan Language)> Alone(Parser<TextSpan> kind) =>
        kind.Select(static type => (type, default(TextSpan)));

    /// <summary>A rule bound to a whole line, in bold type or not.</summary>
    private static Parser<Rendition> Whole(Parser<(TextSpan Kind, TextSpan Language)> rule) => Lines.Whole(
        from page in Scan.Here
        from marker in MaybeMarker
        from open in BoldOrNot
        from rendition in rule
        from close in BoldOrNot
        select Of(page, rendition.Kind, rendition.Language));

    private static Rendition Of(Cursor line, TextSpan kind, TextSpan language) => new()
    {
        Type = Prose.Clean(line.Source, kind).ToLowerInvariant(),
        Language = language.IsEmpty ? null : Prose.Clean(line.Source, language),
        Span = TextSpan.FromBounds(line.Position, line.End),
    };
}
