using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>What a reader should know of a reading of references: labels with two meanings, lines that could not be read.</summary>
internal static class SourceFindings
{
    /// <summary>The diagnostics of a page's source line.</summary>
    public static IEnumerable<Diagnostic> Of(DocumentSource source, string text, LineMap lines)
    {
        if (source.References.Count + source.Publications.Count > 0)
        {
            return OfLabels(source.References, text, lines);
        }

        var unread = source.Contributors.Count == 0 ? source.Span : SourceClauses.Origin(new Cursor(text, source.Span));
        return unread.IsEmpty ? [] : [Diagnose.UnreadSource(lines, unread)];
    }

    /// <summary>The references of a string, and what to know of them.</summary>
    public static ReferenceReading Read(Cursor line)
    {
        string text = line.Source;
        LineMap lines = new(text);
        var source = Sources.Read(line);
        return new ReferenceReading
        {
            Text = source.Text,
            References = source.References,
            Diagnostics = source.References.Count == 0
                ? [Diagnose.UnreadReference(lines, source.Span)]
                : [.. OfLabels(source.References, text, lines)],
        };
    }

    private static IEnumerable<Diagnostic> OfLabels(ValueList<ArchivalReference> references, string text, LineMap lines) =>
        from reference in references.OfType<FondReference>()
        from doubt in PapkaOrPages.In(new Cursor(text, reference.Span))
        select Diagnose.AmbiguousLabel(
            lines, doubt.Span, doubt.Label, doubt.IsPapka ? "papka" : "pages", doubt.Why, doubt.IsPapka ? "pages" : "a papka");
}
