using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The print export of a document: date, title in bold type, labelled sections (<c>Citation:</c>, <c>Summary:</c>, <c>Credits:</c>,
/// <c>Original Language:</c>, <c>Contents:</c>), then the text, which page breaks cut.
/// </summary>
public static class PrintDocument
{
    private static readonly Parser<StatedDate> Date =
        from gap in Lines.BlankLines
        from date in Dates.Line
        select date;

    /// <summary>The sections' names.</summary>
    internal static readonly Parser<TextSpan> SectionName =
        Scan.AnyOf("Citation", "Summary", "Credits", "Original Language", "Contents");

    private static readonly Parser<(TextSpan Value, TextSpan Span)> SectionLabel = Lines.Whole((
        from name in SectionName
        from colon in Signs.Colon
        select name).Spanned()).Where(static line => line.EndsWith(":"), "a section's label");

    private static readonly Parser<object?> NoLabel = SectionLabel.Not();

    private static readonly Parser<TextSpan> SectionLine =
        from gap in Lines.BlankLines
        from label in NoLabel
        from line in Lines.Line
        select line;

    /// <summary>The title, in bold type or not, over one line or several.</summary>
    private static readonly Parser<IReadOnlyList<TextSpan>> Title = SectionLine.AtLeastOnce();

    private static readonly Parser<IReadOnlyList<TextSpan>> OneLine = SectionLine.Select(static line => (IReadOnlyList<TextSpan>)[line]);

    private static readonly Parser<IReadOnlyList<TextSpan>> AllLines = SectionLine.Many();

    /// <summary>A label and what stands under it; under <c>Contents</c> stands one line, and then the text begins.</summary>
    private static readonly Parser<LabelGroup> Section =
        from page in Scan.Here
        from gap in Lines.BlankLines
        from label in SectionLabel
        let name = label.Value.In(page.Source).ToString()
        from values in name == "Contents" ? OneLine : AllLines
        select new LabelGroup(name, label.Span, values);

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from date in Date.OrDefault()
        from title in Title
        from sections in Section.AtLeastOnce()
        from text in Scan.Rest.OrDefault()
        select Document(page, date, title, sections, text);

    /// <summary>The layout: a page with a line <c>Citation:</c> near its head and a line <c>Contents:</c> further on.</summary>
    public static PageLayout Layout { get; } = new(
        "print", LayoutSign.When("'Citation:' stands near the head, 'Contents:' further on", static page => IsExport(page.Rest)), Page.End());

    private static bool IsExport(ReadOnlySpan<char> page)
    {
        int citation = page[..Math.Min(page.Length, 2000)].IndexOf("\nCitation:");
        return citation >= 0 && page[citation..].IndexOf("\nContents:") >= 0;
    }

    private static DocumentPage Document(
        Cursor page, StatedDate? date, IReadOnlyList<TextSpan> title, IReadOnlyList<LabelGroup> sections, TextSpan text)
    {
        Leaves leaves = new();
        var titleSpan = title[0].Cover(title[^1]);
        leaves.Add("date", date?.Span ?? default).Add("title", titleSpan);
        DocumentPage document = new()
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Title = Prose.Clean(page.Source, titleSpan),
            Date = date,
        };
        foreach (var section in sections)
        {
            leaves.Add(Leaves.Label, section.Span);
            document = section.Values.Count == 0 ? document : PrintSections.Read(page, section, document, leaves);
        }

        var body = Bodies.Read(page.Slice(text), $"{document.Title}\n{document.Summary}", pageBreaksCut: true);
        return document with
        {
            Body = body.Blocks,
            Notes = body.Notes,
            Participants = [.. body.Participants],
            EmptyFields = [.. sections.Where(static section => section.Values.Count == 0).Select(static section => section.Label)],
            Leaves = leaves.InPageOrder,
        };
    }
}
