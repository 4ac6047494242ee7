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
    /// </summary>
    /// <param name="otherBlock">Applies where something begins that is no running text; asked at the start of each further paragraph.</param>
    /// <param name="inTurn">Whether unlabelled paragraphs belong to the same turn.</param>
    /// <param name="pageBreaksCut">Whether the layout cuts paragraphs at page breaks.</param>
    public static Parser<Passage> Passage(Func<Cursor, bool> otherBlock, bool inTurn, bool pageBreaksCut) => input =>
    {
        var first = Paragraphs.Paragraph(Lines.Gap(input).Remainder);
        if (!first.WasSuccessful)
        {
            return new Failure<Passage>((IMiss)first);
        }

        var last = first.Value;
        var rest = Cursor.From(first.Remainder);
        StringBuilder? joined = null;
        while (true)
        {
            rest = Cursor.From(Lines.Gap(rest).Remainder);
            var next = rest.AtEnd || otherBlock(rest) ? null : Paragraphs.Paragraph(rest);
            var link = next is { WasSuccessful: true } ? LinkOf(input.Source, last, next.Value, inTurn, pageBreaksCut) : Link.None;
            if (link == Link.None)
            {
                break;
            }

            joined ??= new StringBuilder(Prose.Clean(input.Source, last));
            joined.Append(link == Link.SameSentence ? " " : "\n\n").Append(Prose.Clean(input.Source, next!.Value));
            last = next.Value;
            rest = Cursor.From(next.Remainder);
        }

        var passage = joined is null ? Grammar.Passage.Of(input.Source, last) : new Passage(joined.ToString(), first.Value.Cover(last));
        return new Success<Passage>(passage, rest);
    };

    private static Link LinkOf(string source, TextSpan text, TextSpan next, bool inTurn, bool pageBreaksCut) =>
        Paragraphs.GoesOn(source, text, next, pageBreaksCut) ? Link.SameSentence
        : inTurn && !Narration.IsNarrators(source, next) ? Link.SameTurn
        : Link.None;
}
