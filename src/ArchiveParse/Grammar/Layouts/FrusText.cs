using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The text of a document of <em>Foreign Relations</em> and of what is attached to it: each part has an opening, running text and,
/// where it was sent, a signature.
/// </summary>
internal static class FrusText
{
    private static readonly Parser<TextSpan> PartNumber = Scan.While(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c), 0, "a number");

    private static readonly Parser<char> MaybeOpening = Scan.OneOf("[").OrDefault();

    private static readonly Parser<char> MaybeClosing = Scan.OneOf("]").OrDefault();

    private static readonly Parser<TextSpan> MaybeNoteMark = Scan.Digits(1, 2).OrDefault();

    private static readonly Parser<TextSpan> PartLine = Lines.Whole((
        from open in MaybeOpening
        from word in FrusLabels.Parts.Entry
        from gap in Scan.Spaces
        from number in PartNumber
        from close in MaybeClosing
        from mark in MaybeNoteMark
        select word).Spanned().Select(static line => line.Span));

    /// <summary>A line that heads an attached part: <c>[Enclosure]</c>, <c>Tab A</c>, <c>Attachment 2</c>.</summary>
    public static readonly Parser<HeadingBlock> PartHeading =
        from page in Scan.Here
        from span in PartLine
        select new HeadingBlock { Text = Prose.Clean(page.Source, span), Span = span };

    private static readonly Parser<TextSpan> SentNumber =
        from number in Scan.Digits(1, 5)
        from stop in Signs.FullStop
        from gap in Scan.Gap
        select number;

    private static readonly Parser<TextSpan> NumberedParagraph =
        from gap in Lines.BlankLines
        from page in Scan.Here
        from number in SentNumber
        from text in Paragraphs.Paragraph
        select number.Cover(text);

    private static readonly Parser<(TextSpan Value, TextSpan Span)> SignatureLine = Lines.Whole((
        from title in Names.Title.OrDefault()
        from name in Names.Name
        from mark in MaybeNoteMark
        select name).Spanned());

    /// <summary>The body of a document of this title.</summary>
    public static IReadOnlyList<Block> Read(Cursor text, string title)
    {
        List<Block> blocks = [];
        bool isSent = FrusLabels.Sent.LengthAt(title, out _) > 0, isNumbered = FrusLabels.Numbered.LengthAt(title, out _) > 0;
        int start = text.Position;
        for (int next, at = start; at < text.End; at = next)
        {
            Lines.LineAt(text.Source, at, text.End, out next);
            var heading = PartHeading(text.At(at));
            if (heading.WasSuccessful)
            {
                blocks.AddRange(Part(Between(text, start, at), title, isSent, isNumbered && start == text.Position));
                blocks.Add(heading.Value);
                start = next;
                isSent = true;
            }
        }

        blocks.AddRange(Part(Between(text, start, text.End), title, isSent, isNumbered && start == text.Position));
        return blocks;
    }

    private static List<Block> Part(Cursor part, string title, bool isSent, bool isNumbered)
    {
        var opening = FrusOpening.Blocks(part);
        var text = Cursor.From(opening.Remainder);
        List<Block> blocks = [.. opening.Value];
        if (isNumbered && NumberedParagraph(text) is { WasSuccessful: true } first)
        {
            blocks.Add(new ParagraphBlock
            {
                Text = Prose.Clean(part.Source, first.Value),
                Marks = Editorial.MarksIn(part.Slice(first.Value)),
                Span = first.Value,
            });
            text = Cursor.From(first.Remainder);
        }

        var signature = isSent ? Signature(text) : null;
        var words = Between(text, text.Position, signature?.Span.Start ?? text.End);
        var body = Bodies.Read(words, title, pageBreaksCut: false, new Body([.. blocks], []).Participants);
        blocks.AddRange(body.Blocks);
        return signature is null ? blocks : [.. blocks, signature];
    }

    /// <summary>Whoever sent it stands on the last line, perhaps with a note's mark; under a telegram a surname is enough.</summary>
    private static SignatureBlock? Signature(Cursor text)
    {
        var line = Closings.LinesFromEnd(text).FirstOrDefault();
        var name = line.IsEmpty || line.Start == text.Position ? null : SignatureLine(text.Slice(line));
        return name is { WasSuccessful: true }
            ? new SignatureBlock { Text = Prose.Clean(text.Source, line), Name = Names.Plain(text.Source, name.Value.Value), Span = line }
            : null;
    }

    private static Cursor Between(Cursor text, int start, int end) => text.Slice(TextSpan.FromBounds(start, end));
}
