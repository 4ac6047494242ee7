using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The running part of a body: turns, asides, list items, headings, paragraphs.</summary>
internal static class Content
{
    private static readonly Parser<Block> Heading = WithGap(Headings.Line);

    private static readonly Expectation TurnExpected = new("a turn");

    /// <summary>
    /// The blocks of <paramref name="page"/>, where <paramref name="roster"/> speaks, and whose lines make paragraphs as
    /// <paramref name="paragraphing"/> says.
    /// </summary>
    public static IReadOnlyList<Block> Blocks(Cursor page, Roster roster, Paragraphing paragraphing)
    {
        AsideFinder asides = new();
        bool NotProse(Cursor text, int start) => roster.HasHeadAt(start) || asides.BeginsAt(text, start);
        bool NotSameParagraph(Cursor text, int start) =>
            NotProse(text, start) || ListItems.BeginsAt(text, start) || Headings.BeginsAt(text, start);

        Parser<Passage> words = new PassageReader(NotSameParagraph, inTurn: false, paragraphing).Passage;
        var turn = Turn(roster, new PassageReader(NotProse, inTurn: true, paragraphing));

        var item =
            from marker in ListItems.Marker
            from text in words
            select (Block)Item(page, marker, text);

        var paragraph =
            from text in words
            select (Block)Paragraph(page, text);

        var anyOther = WithGap(asides.Aside).Or(item).Or(Heading).Or(paragraph);
        var blocks = turn.Or(anyOther).Many();
        return blocks(Lines.Gap(page).Remainder).Value;
    }

    /// <summary>
    /// A head and what is said. Nearly every block of a conversation is a turn: as one lexeme it takes 160 bytes less than as a query of the
    /// two, a tenth of all that the parse of a conversation allocates.
    /// </summary>
    private static Parser<Block> Turn(Roster roster, PassageReader words) => input =>
    {
        var cursor = Cursor.From(input);
        return roster.HasHeadAt(cursor.Position, out var head) && words.Reads(cursor, head.WordsStart, out var said, out int end)
            ? new Success<Block>(Speech(cursor, head, said), cursor.At(end))
            : new Failure<Block>(cursor, TurnExpected);
    };

    /// <summary>Passages take the white space behind them; other blocks do so too.</summary>
    private static Parser<Block> WithGap(Parser<Block> rule) =>
        from block in rule
        from gap in Lines.Gap
        select block;

    private static SpeechBlock Speech(Cursor page, in TurnHead turn, in Passage words)
    {
        var (head, label) = (turn.Head, turn.Label);
        Speaker speaker = new()
        {
            Label = label.Text,
            Name = label.Text,
            Qualifier = head.Qualifier.IsEmpty ? null : Prose.Clean(page.Source, head.QualifierInside),
            Span = head.Qualifier.IsEmpty ? head.Label : head.Label.Cover(head.Qualifier),
        };
        var marks = Editorial.MarksIn(page.Source, words.Span);
        return new SpeechBlock(speaker, words.Text, TextSpan.FromBounds(turn.Start, words.Span.End))
        {
            Marks = NoteRefs.InBrackets(page.Source, head.Note.Start, head.Note.End) is { } note ? [note, .. marks] : marks,
        };
    }

    private static ListItemBlock Item(Cursor page, TextSpan marker, Passage words) =>
        new(marker.In(page.Source).ToString(), words.Text, marker.Cover(words.Span)) { Marks = Editorial.MarksIn(page.Source, words.Span) };

    private static ParagraphBlock Paragraph(Cursor page, Passage words) =>
        new(words.Text, words.Span) { Marks = Editorial.MarksIn(page.Source, words.Span) };
}
