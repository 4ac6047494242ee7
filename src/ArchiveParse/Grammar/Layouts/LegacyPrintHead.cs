using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What the former site's print export has above its sections.</summary>
/// <param name="Masthead">The lines of the masthead.</param>
/// <param name="Date">The date.</param>
/// <param name="Title">The title, over one line or several.</param>
internal sealed record LegacyPrintHead(IReadOnlyList<TextSpan> Masthead, StatedDate? Date, TextSpan Title)
{
    /// <summary>The document with this head, these sections and this text.</summary>
    public DocumentPage Document(string layout, Cursor page, IReadOnlyList<LabelGroup> sections, TextSpan text)
    {
        Leaves leaves = new();
        leaves.AddEach(LeafNames.Furniture, Masthead).AddDate(page.Source, Date?.Span ?? default).Add(LeafNames.Title, Title);
        DocumentPage document = new() { Layout = layout, Span = new TextSpan(0, page.Source.Length), Date = Date };
        foreach (var section in sections)
        {
            leaves.Add(LeafNames.Label, section.Span);
            document = section.Values.Count == 0 ? document : Read(page, section, document, leaves);
        }

        string? title = QuotedTitles.Best(page, Prose.Clean(page.Source, Title), document.Citation?.Span ?? default);
        var body = Bodies.Read(page.Slice(text), $"{title}\n{document.Summary}", Paragraphing.CutByPageBreaks);
        return document with
        {
            Title = title,
            Body = document.Body.Plus(body.Blocks),
            Notes = body.Notes,
            Participants = [.. body.Participants],
            EmptyFields = [.. from section in sections where section.Values.Count == 0 select section.Label],
            Leaves = leaves.InPageOrder,
        };
    }

    /// <summary>
    /// Its sections are those of the present export, but lines are hard-wrapped, and languages stand before the rendition.
    /// </summary>
    private static DocumentPage Read(Cursor page, LabelGroup section, DocumentPage document, Leaves leaves)
    {
        var whole = section.Values[0].Cover(section.Values[^1]);
        switch (section.Label)
        {
            case "Summary":
                leaves.Add(LeafNames.Summary, whole);
                return document with { Summary = Paragraphs.Text(page.Slice(whole)) };
            case "Contents":
                leaves.Add("rendition", whole);
                return document with { Rendition = Renditions.Read(page.Slice(section.Values[0])) };
            default:
                return PrintSections.Read(page, section, document, leaves);
        }
    }
}
