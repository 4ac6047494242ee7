using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document's page on the archive's site: date, title, support, text, summary, information block. Labels may be lost, values too.
/// </summary>
public static class WebDocument
{
    private static readonly Parser<TextSpan> Skip = Furniture.Line("Skip to content");

    private static readonly Parser<StatedDate> Date =
        from gap in Lines.BlankLines
        from date in Dates.Line
        select date;

    private static readonly Parser<(TextSpan Value, TextSpan Span)> SupportLine =
        from gap in Lines.BlankLines
        from names in Support.Line
        select names;

    private static readonly Parser<string> EndOfText = Lines.Whole(RecordLabels.EndOfText.Entry);

    /// <summary>The document's text and summary: all lines before the first label of the record.</summary>
    private static readonly Parser<TextSpan> Text = static input =>
    {
        var cursor = Cursor.From(input);
        var rest = cursor;
        while (!rest.AtEnd && !EndOfText(rest).WasSuccessful)
        {
            Lines.LineAt(rest, out int next);
            rest = rest.At(next);
        }

        return new Success<TextSpan>(TextSpan.FromBounds(cursor.Position, rest.Position), rest);
    };

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from skip in Skip
        from date in Date.OrDefault()
        from title in Lines.NextLine
        from support in SupportLine.OrDefault()
        from text in Text
        from information in RecordInformation.Groups
        from gap in Lines.BlankLines
        select Document(page, skip, date, title, support, text, information);

    /// <summary>The layout: a page on which a line says <c>Document Information</c>.</summary>
    public static PageLayout Layout { get; } = new("web", LayoutSign.Line(RecordLabels.Information), Page.End());

    private static DocumentPage Document(
        Cursor page,
        TextSpan skip,
        StatedDate? date,
        TextSpan title,
        (TextSpan Value, TextSpan Span) support,
        TextSpan text,
        IReadOnlyList<LabelGroup> information)
    {
        var within = page.Slice(text);
        int summaryStart = Summaries.Start(within);
        var summary = Lines.Trim(page.Source, summaryStart, text.End);
        string titleText = Prose.Clean(page.Source, title), summaryText = Paragraphs.Text(page.Slice(summary));
        var body = Bodies.Read(
            page.Slice(TextSpan.FromBounds(text.Start, summaryStart)), $"{titleText}\n{summaryText}", pageBreaksCut: false);
        Leaves leaves = new();
        leaves.Add(Leaves.Furniture, skip).Add("date", date?.Span ?? default).Add("title", title)
            .Add("support", support.Span).Add("summary", summary);
        DocumentPage document = new()
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Title = titleText,
            Date = date,
            Support = support.Span.IsEmpty ? [] : Grammar.Support.Names(page.Source, support.Value),
            Summary = summary.IsEmpty ? null : summaryText,
            Body = body.Blocks,
            Notes = body.Notes,
            Participants = [.. body.Participants],
        };
        document = RecordInformation.Read(page, information, document, leaves);
        return document with { Leaves = leaves.InPageOrder };
    }
}
