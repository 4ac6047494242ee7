using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The print export of a document: date, title in bold type, labelled sections (<c>Citation:</c>, <c>Summary:</c>, <c>Credits:</c>,
/// <c>Original Language:</c>, <c>Contents:</c>) in any order, then the text, which page breaks cut. Date, title and any section but the
/// citation may be missing.
/// </summary>
public static class PrintDocument
{
    private static readonly Parser<StatedDate> Date =
        from gap in Lines.BlankLines
        from date in Dates.Line
        select date;

    private static readonly Parser<object?> NoLabel = SectionLabel.Rule.Not();

    private static readonly Parser<TextSpan> SectionLine =
        from gap in Lines.Gap
        from label in NoLabel
        from line in Lines.Line
        select line;

    /// <summary>The title, in bold type or not, over one line or several.</summary>
    private static readonly Parser<IReadOnlyList<TextSpan>> Title = SectionLine.Many();

    private static readonly Parser<IReadOnlyList<TextSpan>> AllLines = SectionLine.Many();

    private static readonly Parser<TextSpan> RenditionLine =
        from gap in Lines.Gap
        from line in Renditions.Line
        select line.Span;

    private static readonly Parser<TextSpan> FurtherRenditionLine =
        from gap in Lines.Gap
        from line in Renditions.FurtherLine
        select line.Span;

    private static readonly Parser<IReadOnlyList<TextSpan>> FurtherRenditionLines = FurtherRenditionLine.Many();

    private static readonly Parser<IReadOnlyList<TextSpan>> RenditionLines = (
        from first in RenditionLine
        from further in FurtherRenditionLines
        select (IReadOnlyList<TextSpan>)[first, .. further]).OrDefault().Select(static lines => lines ?? []);

    /// <summary>A label and what stands under it; <c>Contents</c> says what the page holds, and then the text begins.</summary>
    private static readonly Parser<LabelGroup> Section =
        from gap in Lines.Gap
        from label in SectionLabel.Rule
        from values in label.Name == Contents ? RenditionLines : AllLines
        select new LabelGroup(label.Name, label.Span, values);

    private static readonly Parser<StatedDate?> MaybeDate = Date.OrDefault();

    private static readonly Parser<IReadOnlyList<LabelGroup>> Sections = Section.AtLeastOnce();

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from date in MaybeDate
        from title in Title
        from sections in Sections
        from text in Scan.MaybeRest
        select Document(page, date, title, sections, text);

    /// <summary>
    /// The layout: a page with a line <c>Citation:</c> near its head, and a line that tells language or contents, or a quoted title under
    /// the label.
    /// </summary>
    public static PageLayout Layout { get; } = new(
        "print",
        LayoutSign.When(
            "'Citation:' stands near the head, with language or contents on the page or a quoted title under it", static page => IsExport(page.Rest)),
        Page.End());

    private static bool IsExport(ReadOnlySpan<char> page)
    {
        int citation = SectionLabel.EndOfFirst(page[..Math.Min(page.Length, LongestHead)], "Citation");
        return citation >= 0 && (IsQuoted(page[citation..]) || SectionLabel.EndOfFirst(page, Contents, "Original Language") >= 0);
    }

    private static bool IsQuoted(ReadOnlySpan<char> value) => value.TrimStart() is ['"' or '“' or '„' or '«', ..];

    /// <summary>Characters that date, title and summary take at most above the citation.</summary>
    private const int LongestHead = 3000;

    private static DocumentPage Document(
        Cursor page, StatedDate? date, IReadOnlyList<TextSpan> title, IReadOnlyList<LabelGroup> sections, TextSpan text)
    {
        Leaves leaves = new();
        var titleSpan = title.Count == 0 ? default : title[0].Cover(title[^1]);
        var last = sections[^1];
        if (last.Label != Contents && OwnLines(page, last.Values) is var own && own < last.Values.Count)
        {
            sections = [.. sections.SkipLast(1), last with { Values = [.. last.Values.Take(own)] }];
            text = TextSpan.FromBounds(last.Values[own].Start, page.End);
        }

        leaves.AddDate(page.Source, date?.Span ?? default).Add(LeafNames.Title, titleSpan);
        DocumentPage document = new()
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Title = title.Count == 0 ? null : Prose.Clean(page.Source, titleSpan),
            Date = date,
        };
        foreach (var section in sections)
        {
            leaves.Add(LeafNames.Label, section.Span);
            document = section.Values.Count == 0 ? document : PrintSections.Read(page, section, document, leaves);
        }

        document = document with { Title = QuotedTitles.Best(page, document.Title, document.Citation?.Span ?? default) };
        var body = Bodies.Read(page.Slice(text), $"{document.Title}\n{document.Summary}", Paragraphing.CutByPageBreaks);
        return document with
        {
            Body = document.Body.Plus(body.Blocks),
            Notes = body.Notes,
            Participants = [.. body.Participants],
            EmptyFields = [.. sections.Where(static section => section.Values.Count == 0).Select(static section => section.Label)],
            Leaves = leaves.InPageOrder,
        };
    }

    /// <summary>
    /// How many lines under the last label are its section's: nothing says where the text begins, so it is the first, with an address below,
    /// which ends a citation.
    /// </summary>
    private static int OwnLines(Cursor page, IReadOnlyList<TextSpan> lines) =>
        lines.Count > 1 && SourceClauses.AddressStart(page.Slice(lines[1])).WasSuccessful ? 2 : Math.Min(lines.Count, 1);

    private const string Contents = "Contents";
}
