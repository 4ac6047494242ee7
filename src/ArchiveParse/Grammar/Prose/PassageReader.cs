using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Reads running text paragraph by paragraph, until another block begins.</summary>
/// <param name="otherBlock">Applies where something begins that is no running text; asked at the start of each further paragraph.</param>
/// <param name="inTurn">Whether unlabelled paragraphs belong to the same turn.</param>
/// <param name="paragraphing">How the layout's lines make paragraphs.</param>
internal sealed class PassageReader(BlockTest otherBlock, bool inTurn, Paragraphing paragraphing)
{
    /// <summary>How a paragraph hangs on the one before it.</summary>
    private enum Link
    {
        None,
        SameSentence,
        SameTurn,
    }

    private static readonly Expectation TextExpected = new("running text");

    /// <summary>
    /// A paragraph, with those behind it that go on with its sentence; in a turn also those that go on with what is said.
    /// The white space behind them is taken too.
    /// </summary>
    public Parser<Passage> ToRule() => Rule<Passage>.Of((text, at) =>
        Reads(text, at, out var passage, out int end) ? Outcome<Passage>.Hit(passage, end) : Outcome<Passage>.Miss(TextExpected, at));

    /// <summary>Whether such a passage stands at <paramref name="start"/>, and where the white space behind it ends.</summary>
    public bool Reads(Cursor text, int start, out Passage passage, out int end)
    {
        var first = Paragraphs.At(text, Lines.GapEnd(text, start), out int next, paragraphing);
        return ReadsOn(text, first, next, out passage, out end);
    }

    /// <summary>The same for a passage whose first words have been found on their line, or begin below it.</summary>
    public bool Reads(Cursor text, TextSpan firstWords, out Passage passage, out int end)
    {
        if (firstWords.IsEmpty)
        {
            return Reads(text, firstWords.Start, out passage, out end);
        }

        var first = Paragraphs.BeginningWith(firstWords, text, out int next, paragraphing);
        return ReadsOn(text, first, next, out passage, out end);
    }

    private bool ReadsOn(Cursor text, TextSpan first, int next, out Passage passage, out int end)
    {
        if (first.IsEmpty)
        {
            (passage, end) = (default, next);
            return false;
        }

        var last = first;
        List<JoinedText.Part>? others = null;
        end = Lines.GapEnd(text, next);
        while (end < text.End)
        {
            TextSpan page = default;
            if (text.Source[end] is '[' or '(' && GoesOnBehindPage(text, last, end, out page, out int behind))
            {
                (others ??= []).Add(new JoinedText.Part(JoinedText.Sentence, page));
                (last, end) = (page, behind);
            }
            else if (otherBlock(text, end))
            {
                break;
            }

            var paragraph = Paragraphs.At(text, end, out next, paragraphing);
            var link = page.IsEmpty ? LinkOf(text, last, paragraph) : Link.SameSentence;
            if (link == Link.None || (link == Link.SameTurn && HeadsTurn(text, paragraph, next) && !IsAmongPoints(text.Source, first, last, others)))
            {
                break;
            }

            (others ??= []).Add(new JoinedText.Part(link == Link.SameSentence ? JoinedText.Sentence : JoinedText.Paragraph, paragraph));
            last = paragraph;
            end = Lines.GapEnd(text, next);
        }

        passage = others is null ? Passage.Of(text.Source, first) : new Passage(new JoinedText(text.Source, first, others), first.Cover(last));
        return true;
    }

    /// <summary>Whether a heading stands there right above the head of a turn, and where that turn begins.</summary>
    public bool HasHeadOfTurnAt(Cursor text, int start, out TextSpan heading, out int end)
    {
        heading = start < text.End && !otherBlock(text, start) ? Lines.LineAt(text.Source, start, text.End, out end) : default;
        bool isHeading = Sections.IsPoint(heading.In(text.Source)) && HeadsTurn(text, heading, Lines.GapEnd(text, heading.End));
        end = isHeading ? Lines.GapEnd(text, heading.End) : start;
        return isHeading;
    }

    /// <summary>Whether the number of a page stands there by itself, within a sentence that goes on at <paramref name="behind"/>.</summary>
    private bool GoesOnBehindPage(Cursor text, TextSpan last, int at, out TextSpan page, out int behind)
    {
        page = Lines.LineAt(text.Source, at, text.End, out behind);
        behind = Lines.GapEnd(text, behind);
        bool isPage = page.Length > 2 && behind < text.End && text.Source[page.End - 1] is ']' or ')' && PageNumbers.Are(page.In(text.Source)[1..^1]);
        bool goesOn = isPage && !otherBlock(text, behind)
            && Paragraphs.GoesOn(text.Source, last, Lines.LineAt(text.Source, behind, text.End, out _), Paragraphing.CutByPageBreaks);
        page = goesOn ? page : default;
        return goesOn;
    }

    private Link LinkOf(Cursor text, TextSpan last, TextSpan next) =>
        Paragraphs.GoesOn(text.Source, last, next, paragraphing) ? Link.SameSentence
        : inTurn && !Narration.IsNarrators(text.Source, next) && !Sections.Begin(text, next) ? Link.SameTurn
        : Link.None;

    /// <summary>Whether a paragraph stands right above another turn, and heads it.</summary>
    private bool HeadsTurn(Cursor text, TextSpan paragraph, int next) =>
        Sections.HeadTurn(paragraph.In(text.Source)) && Lines.GapEnd(text, next) is var end && end < text.End && otherBlock(text, end);

    /// <summary>Whether a speech announces points or has had one, so that a number in it is one more.</summary>
    private static bool IsAmongPoints(string source, TextSpan first, TextSpan last, List<JoinedText.Part>? others) =>
        source[last.End - 1] is ':' or ';' || Sections.IsNumbered(first.In(source))
        || (others is not null && others.Exists(part => Sections.IsNumbered(part.Span.In(source))));
}
