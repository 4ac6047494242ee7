using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The running part of a body: turns, asides, list items, headings, paragraphs.</summary>
internal static class Content
{
    /// <summary>The blocks of a page on which <paramref name="roster"/> speaks; with <paramref name="pageBreaksCut"/>, page breaks cut its paragraphs.</summary>
    public static Parser<IReadOnlyList<Block>> Blocks(Roster roster, bool pageBreaksCut)
    {
        bool NotProse(Cursor page, int start) =>
            roster.HasHeadAt(start) || (page.Source[start] is '(' or '[' && Asides.Aside(page.At(start)).WasSuccessful);
        bool NotSameParagraph(Cursor page, int start) =>
            NotProse(page, start) || ListItems.Marker(page.At(start)).WasSuccessful || Headings.Line(page.At(start)).WasSuccessful;

        Parser<TurnHead> head = roster.Head;
        var turnWords = Passages.Passage(NotProse, inTurn: true, pageBreaksCut);
        var words = Passages.Passage(NotSameParagraph, inTurn: false, pageBreaksCut);

        var turn =
            from speaker in head
            from said in turnWords
            select Speech(speaker, said);

        var item =
            from page in Scan.Here
            from marker in ListItems.Marker
            from text in words
            select Item(page, marker, text);

        var paragraph =
            from page in Scan.Here
            from text in words
            select Paragraph(page, text);

        var anyOther = Asides.Aside.Or(item).Or(Headings.Line).Or(paragraph);
        var anyBlock = turn.Or(anyOther);

        var block =
            from gap in Lines.Gap
            from one in anyBlock
            select one;

        return block.Many();
    }

    private static SpeechBlock Speech(TurnHead turn, Passage words)
    {
        var (page, head, label) = turn;
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
