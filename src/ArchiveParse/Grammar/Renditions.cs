using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// In which form and language a page gives the document: <c>Translation - English</c>; on older pages <c>English Translation</c>,
/// <c>English HTML</c>.
/// </summary>
internal static class Renditions
{
    private static readonly Parser<string> FileForm = RenditionForms.Files.Entry;

    private static readonly Parser<string> TextForm = RenditionForms.Texts.Entry;

    private static readonly Parser<string> Form = TextForm.Or(FileForm);

    private static readonly Parser<TextSpan> Dash = Scan.Literal(" - ");

    private static readonly Parser<TextSpan> Language = Scan.Until(" ");

    private static readonly Parser<(string Form, TextSpan Language)> FormAndLanguage =
        from form in Form
        from dash in Dash
        from language in Scan.Rest
        select (form, language);

    private static readonly Parser<(string Form, TextSpan Language)> LanguageAndForm =
        from language in Language
        from gap in Scan.Gap
        from form in Form
        select (form, language);

    /// <summary>A line that says in which form the text is given.</summary>
    public static readonly Parser<TextSpan> Line = OfLine(FormAndLanguage).Or(OfLine(LanguageAndForm)).Or(OfLine(Form));

    /// <summary>A line that offers a form of file.</summary>
    public static readonly Parser<TextSpan> FileLine = OfLine(
        from language in Language
        from gap in Scan.Gap
        from form in FileForm
        select form);

    /// <summary>The rendition that a line tells.</summary>
    public static Rendition Read(Cursor line)
    {
        string text = Prose.Clean(line.Source, TextSpan.FromBounds(line.Position, line.End));
        bool namesLanguageFirst = LanguageAndForm.Reads(line, TextSpan.FromBounds(line.Position, line.End), out var told);
        int dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return new Rendition
        {
            Type = namesLanguageFirst ? told.Form : (dash < 0 ? text : text[..dash]).ToLowerInvariant(),
            Language = namesLanguageFirst ? told.Language.In(line.Source).ToString() : dash < 0 ? null : text[(dash + 3)..],
            Span = TextSpan.FromBounds(line.Position, line.End),
        };
    }

    private static Parser<TextSpan> OfLine<T>(Parser<T> rule) => Lines.Whole(rule.Spanned().Select(static line => line.Span));
}
