using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The running part of a body: turns, asides, list items, headings, paragraphs.</summary>
internal static class Content
{
    /// <summary>What heads the lines below: a line in bold type or capitals, or the marking of another paper.</summary>
    private static readonly Parser<Block> Heading = WithGap(Lines.FirstOf<Block>(
        "a heading", (Markings.MayBeInText, Markings.InText), (Headings.Is, Headings.Line)));

    private static readonly Parser<Block> Day = WithGap(Sections.Day);

    private static readonly Parser<Block> Separator = WithGap(Separators.Line).OnlyAt(Separators.MayBegin);

    private static readonly Expectation TurnExpected = new("a turn");

    /// <summary>
    /// The blocks of <paramref name="page"/>, where <paramref name="roster"/> speaks, and whose lines make paragraphs as
    /// <paramref name="paragraphing"/> says.
    /// </summary>
    public static IReadOnlyList<Block> Blocks(Cursor page, Roster roster, Paragraphing paragraphing)
    {
        AsideFinder asides = new(roster);
        bool NotProse(Cursor text, int start) => roster.HasHeadAt(start) || asides.BeginsAt(text, start) || roster.HasNarratorAt(text, start);
        bool NotSameParagraph(Cursor text, int start) =>
            NotProse(text, start) || ListItems.BeginsAt(text, start) || Headings.BeginsAt(text, start);

        var words = new PassageReader(NotSameParagraph, inTurn: false, paragraphing).ToRule();
        var turns = Turns(roster, new PassageReader(NotProse, inTurn: true, paragraphing));

        var item =
            from marker in ListItems.Marker
            from text in words
            select (Block)Item(page, marker, text);

        var paragraph =
            from text in words
            select (Block)Paragraph(page, text);

        var anyOther =
            from block in WithGap(asides.Aside).Or(Separator).Or(Day).Or(item).Or(Heading).Or(paragraph)
            select (IReadOnlyList<Block>)[block];

        var runs = turns.Or(anyOther).Many();
        return Joined(runs(Lines.Gap(page).Remainder).Value);
    }

    private static List<Block> Joined(IReadOnlyList<IReadOnlyList<Block>> runs)
    {
        List<Block> blocks = new(runs.Sum(static run => run.Count));
        foreach (var run in runs)
        {
            blocks.AddRange(run);
        }

        return blocks;
    }

    /// <summary>
    /// Turns, one behind the other: each a head and what is said, and the headings between them. Nearly every block of a conversation is a
    /// turn: as one lexeme they take 240 bytes each less than as a query of the two, and without a result for each the parse of a conversation
    /// takes 3 % less time.
    /// </summary>
    private static Parser<IReadOnlyList<Block>> Turns(Roster roster, PassageReader words) => Rule<IReadOnlyList<Block>>.Of((text, at) =>
    {
        List<Block>? turns = null;
        int end = at;
        for (TextSpan heading; ; turns.Add(new HeadingBlock { Text = Prose.Clean(text.Source, heading), Span = heading }))
        {
            while (roster.HasHeadAt(end, out var head) && words.Reads(text, head.FirstWords, out var said, out int next))
            {
                text.StopIfCancelled();
                (turns ??= []).Add(Speech(text, head, said));
                end = next;
            }

            if (turns is null || !words.HasHeadOfTurnAt(text, end, out heading, out end))
            {
                break;
            }
        }

        return turns is null ? Outcome<IReadOnlyList<Block>>.Miss(TurnExpected, at) : Outcome<IReadOnlyList<Block>>.Hit(turns, end);
    });

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
