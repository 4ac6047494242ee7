using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What the layouts of a document's page on the archive's site have in common: head, text and summary.</summary>
internal static class WebTexts
{
    /// <summary>The document with what stands above its information block, and the leaves of that.</summary>
    public static (DocumentPage Document, Leaves Leaves) Read(
        string layout, Cursor page, WebHead head, TextSpan text, TextSpan abstractLines)
    {
        var summary = Lines.Trim(page.Source, abstractLines.Start, abstractLines.End);
        string title = Prose.Clean(page.Source, head.Title), summaryText = Paragraphs.Text(page.Slice(summary));
        var paragraphing = IsDense(page.Slice(head.Title.Cover(text))) ? Paragraphing.LineByLine : Paragraphing.Wrapped;
        var body = Bodies.Read(page.Slice(text), $"{title}\n{summaryText}", paragraphing);
        Leaves leaves = new();
        leaves.Add(LeafNames.Furniture, head.Skip).Add(LeafNames.Foreign, head.Foreign).AddDate(page.Source, head.Date?.Span ?? default)
            .Add(LeafNames.Title, head.Title).Add("support", head.Support.Span).Add(LeafNames.Summary, summary);
        DocumentPage document = new()
        {
            Layout = layout,
            Span = new TextSpan(0, page.Source.Length),
            Title = title,
            Date = head.Date,
            Source = BracketedSources.Of(page.Source, body.Blocks),
            Support = head.Support.Span.IsEmpty ? [] : Support.Names(page.Source, head.Support.Value),
            Summary = summary.IsEmpty ? null : summaryText,
            Body = body.Blocks,
            Notes = body.Notes,
            Participants = [.. body.Participants],
            Diagnostics = head.Foreign.IsEmpty ? [] : [Diagnose.ForeignSummary(new LineMap(page.Source), head.Foreign)],
        };
        return (document, leaves);
    }

    /// <summary>Whether a capture lost its blank lines, from the title on: then its line ends part the paragraphs.</summary>
    private static bool IsDense(Cursor text)
    {
        var lines = Lines.Trim(text.Source, text.Position, text.End);
        for (int start = lines.Start; start < lines.End;)
        {
            if (Lines.LineAt(text.Source, start, lines.End, out start).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
