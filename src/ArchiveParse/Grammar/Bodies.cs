using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The text of a document: opening, content, closing, notes. Its end is found first, because a name or a short line
/// means one thing under a letter and another at its head.
/// </summary>
public static class Bodies
{
    /// <summary>Reads a document's text, up to the cursor's bound.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heads">What the page says above and below the text: title and summary.</param>
    /// <param name="paragraphing">How the layout's lines make paragraphs.</param>
    /// <param name="participants">Those of whom the layout has read already that they took part.</param>
    public static Body Read(
        Cursor text, string heads, Paragraphing paragraphing = Paragraphing.Wrapped, IEnumerable<Participant>? participants = null)
    {
        var section = NoteSections.Find(text);
        int textEnd = section.Start == section.End ? text.End : NoteHeadings.Start(text, section.Start);
        var own = OwnBlocks.In(text, section.Start);
        textEnd = Math.Max(textEnd, own.End);
        int closingStart = Closings.Start(Part(text, own.End, textEnd));
        var opening = own.Opening(Part(text, text.Position, closingStart));
        var content = Cursor.From(opening.Remainder);
        if (Lines.BlankLines(content).Remainder.AtEnd && opening.Value.All(static block => block is HeadingBlock))
        {
            opening = new Success<IReadOnlyList<Block>>([], text);
            content = Part(text, text.Position, closingStart);
        }

        Body head = new([.. opening.Value], []);
        string allHeads = string.Join('\n', head.Blocks.OfKind<HeadingBlock>().Select(static block => block.Text).Prepend(heads));
        var roster = Roster.Learn(content, [.. participants ?? [], .. head.Named], allHeads);
        var blocks = own.Among(content, between => Appendices.Among(between, part => Content.Blocks(part, roster, paragraphing)));
        var closing = Closings.Closing(Part(text, closingStart, textEnd)).Value;
        var notesHead = textEnd < section.Start ? Content.Blocks(Part(text, textEnd, section.Start), roster, paragraphing) : [];
        var notes = NoteSections.Read(Part(text, section.Start, section.End), section.Form);
        var below = section.End < text.End ? Closings.Closing(Part(text, section.End, text.End)).Value : [];
        var all = ValueList.Joined(head.Blocks, blocks, closing, notesHead, below);
        return new Body(UnansweredMarks.Tie(text.Source, section.Tie(LetteredNotes.Tie(all, notes)), notes), [.. notes]);
    }

    private static Cursor Part(Cursor text, int start, int end) => text.Slice(TextSpan.FromBounds(start, end));
}
