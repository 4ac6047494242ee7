using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The running part of a body: turns, asides, list items, headings, paragraphs.</summary>
internal static class Content
{
    /// <summary>The blocks of a page on which <paramref name="roster"/> speaks; with <paramref name="pageBreaksCut"/>, page breaks cut its paragraphs.</summary>
    public static Parser<IReadOnlyList<Block>> Blocks(Roster roster, bool pageBreaksCut)
    {
        Parser<SpeakerHead> head = roster.Head;
        var headOrAside = head.Select(static _ => true).Or(Asides.Aside.Select(static _ => true));
        var headAsideOrItem = headOrAside.Or(ListItems.Marker.Select(static _ => true)).Or(Headings.Line.Select(static _ => true));

        var turn =
            from page in Scan.Here
            from speaker in head
            from words in Passages.Passage(headOrAside, inTurn: true, pageBreaksCut)
            select Speech(page, speaker, words);

        var item =
            from page in Scan.Here
            from marker in ListItems.Marker
            from words in Passages.Passage(headAsideOrItem, inTurn: false, pageBreaksCut)
            select Item(page, marker, words);

        var paragraph =
            from page in Scan.Here
            from words in Passages.Passage(headAsideOrItem, inTurn: false, pageBreaksCut)
            select Paragraph(page, words);

        var block =
            from gap in Lines.BlankLines
            from indent in Scan.Spaces
            from one in Asides.Aside.Or(turn).Or(item).Or(Headings.Line).Or(paragraph)
            select one;

        return block.Many();
    }

    private static SpeechBlock Speech(Cursor page, SpeakerHead head, Passage words)
    {
        string label = Prose.Clean(page.Source, head.Label);
        return new SpeechBlock
        {
            Speaker = new Speaker
            {
                Label = label,
                Name = label,
                Qualifier = head.Qualifier.IsEmpty ? null : Prose.Clean(page.Source, head.QualifierInside),
                Span = head.Qualifier.IsEmpty ? head.Label : head.Label.Cover(head.Qualifier),
            },
            Text = words.Text,
            Marks = Editorial.MarksIn(page.Slice(words.Span)),
            Span = head.Label.Cover(words.Span),
        };
    }

    private static ListItemBlock Item(Cursor page, TextSpan marker, Passage words) => new()
    {
        Marker = marker.In(page.Source).ToString(),
        Text = words.Text,
        Marks = Editorial.MarksIn(page.Slice(words.Span)),
        Span = marker.Cover(words.Span),
    };

    private static ParagraphBlock Paragraph(Cursor page, Passage words) => new()
    {
        Text = words.Text,
        Marks = Editorial.MarksIn(page.Slice(words.Span)),
        Span = words.Span,
    };
}
