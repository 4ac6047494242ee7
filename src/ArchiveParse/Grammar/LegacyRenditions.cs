using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// In which form the former site gives a document, language first: <c>English Translation</c> in its print export, <c>English HTML</c> on
/// its pages.
/// </summary>
internal static class LegacyRenditions
{
    private static readonly Parser<TextSpan> Language = Scan.Until(" ");

    private static readonly Parser<string> FileForm = RenditionForms.Files.Entry;

    private static readonly Parser<string> TextForm = RenditionForms.Texts.Entry;

    /// <summary>A line that offers a form of file.</summary>
    public static readonly Parser<Rendition> FileLine = Lines.Whole(InLanguage(FileForm));

    /// <summary>A line that offers a scan.</summary>
    public static readonly Parser<Rendition> ScanLine = Lines.Whole(Alone(RenditionForms.Scans.Entry));

    /// <summary>A line that names a form of the text, or a scan.</summary>
    public static readonly Parser<Rendition> TextLine = Lines.Whole(InLanguage(TextForm)).Or(Lines.Whole(Alone(TextForm))).Or(ScanLine);

    /// <summary>The rendition that a line tells; in words that are not known, it is what they say.</summary>
    public static Rendition Read(Cursor line)
    {
        var told = TextLine(line);
        return told.WasSuccessful
            ? told.Value
            : Of(line, Prose.Clean(line.Source, TextSpan.FromBounds(line.Position, line.End)).ToLowerInvariant(), default);
    }

    private static Parser<Rendition> InLanguage(Parser<string> form) =>
        from page in Scan.Here
        from language in Language
        from gap in Scan.Gap
        from type in form
        select Of(page, type, language);

    private static Parser<Rendition> Alone(Parser<string> form) =>
        from page in Scan.Here
        from type in form
        select Of(page, type, default);

    private static Rendition Of(Cursor line, string type, TextSpan language) => new()
    {
        Type = type,
        Language = language.IsEmpty ? null : language.In(line.Source).ToString(),
        Span = TextSpan.FromBounds(line.Position, line.End),
    };
}
