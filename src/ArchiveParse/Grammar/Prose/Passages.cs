using System.Text;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Reads running text paragraph by paragraph, until another block begins.</summary>
internal static class Passages
{
    /// <summary>How a paragraph hangs on the one before it.</summary>
    private enum Link
    {
        None,
        SameSentence,
        SameTurn,
    }

    /// <summary>
    /// A paragraph, with those behind it that go on with its sentence; in a turn also those that go on with what is said.
    /// The white space behind them is taken too.
    /// </summary>
    /// <param name="otherBlock">Applies where something begins that is no running text; asked at the start of each further paragraph.</param>
    /// <param name="inTurn">Whether unlabelled paragraphs belong to the same turn.</param>
    /// <param name="pageBreaksCut">Whether the layout cuts paragraphs at page breaks.</param>
    /// <param name="linesAreParagraphs">Whether each line is a paragraph.</param>
    public static Parser<Passage> Passage(BlockTest otherBlock, bool inTurn, bool pageBreaksCut, bool linesAreParagraphs = false) => input =>
    {
        var text = Cursor.From(input);
        var first = Paragraphs.At(text, Lines.GapEnd(text, text.Position), out int next, linesAreParagraphs);
        if (first.IsEmpty)
        {
            return new Failure<Passage>(text, TextExpected);
        }

        var last = first;
        StringBuilder? joined = null;
        int start = Lines.GapEnd(text, next);
        while (start < text.End && !otherBlock(text, start))
        {
            var paragraph = Paragraphs.At(text, start, out next, linesAreParagraphs);
            var link = LinkOf(text.Source, last, paragraph, inTurn, pageBreaksCut);
            if (link == Link.None)
            {
                break;
            }

            joined ??= new StringBuilder(Prose.Clean(text.Source, last));
            joined.Append(link == Link.SameSentence ? " " : "\n\n").Append(Prose.Clean(text.Source, paragraph));
            last = paragraph;
            start = Lines.GapEnd(text, next);
        }

        var passage = joined is null ? Grammar.Passage.Of(text.Source, last) : new Passage(joined.ToString(), first.Cover(last));
        return new Success<Passage>(passage, text.At(start));
    };

    private static readonly Expectation TextExpected = new("running text");

    private static Link LinkOf(string source, TextSpan text, TextSpan next, bool inTurn, bool pageBreaksCut) =>
        Paragraphs.GoesOn(source, text, next, pageBreaksCut) ? Link.SameSentence
        : inTurn && !Narration.IsNarrators(source, next) ? Link.SameTurn
        : Link.None;
}
