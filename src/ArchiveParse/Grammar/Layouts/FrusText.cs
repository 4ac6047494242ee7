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
    private static readonly Parser<TextSpan> SentNumber =
        from number in Scan.Digits(1, 6)
        from stop in Signs.FullStop
        from gap in Scan.Gap
        select number;

    private static readonly Parser<TextSpan> NumberedParagraph =
        from gap in Lines.BlankLines
        from page in Scan.Here
        from number in SentNumber
        from text in Paragraphs.Paragraph
        select number.Cover(text);

    /// <summary>The body of a document of this title; <paramref name="kind"/> begins with the word for what it is.</summary>
    public static Body Read(Cursor text, string title, string kind)
    {
        List<Body> parts = [];
        var opening = OpeningOf(kind);
        bool isSent = FrusLabels.Sent.LengthAt(kind, out _) > 0, isNumbered = FrusLabels.Numbered.LengthAt(kind, out _) > 0;
        int start = text.Position;
        for (int next, at = start; at < text.End; at = next)
        {
            var line = Lines.LineAt(text.Source, at, text.End, out next);
            if (FrusParts.MayBegin(line.In(text.Source)) && FrusParts.Heading(text.At(at)) is { WasSuccessful: true } heading)
            {
                parts.Add(Part(Between(text, start, at), title, opening, isSent, isNumbered && start == text.Position));
                parts.Add(new Body([heading.Value], []));
                start = next;
                isSent = true;
                opening = FrusOpening.Blocks;
            }
        }

        parts.Add(Part(Between(text, start, text.End), title, opening, isSent, isNumbered && start == text.Position));
        return new Body([.. parts.SelectMany(static part => part.Blocks)], [.. parts.SelectMany(static part => part.Notes)]);
    }

    /// <summary>What has lost its labels is known by its place under a title that says what it must be.</summary>
    private static Parser<IReadOnlyList<Block>> OpeningOf(string kind) =>
        FrusLabels.Records.LengthAt(kind, out _) > 0 || FrusLabels.Minutes.LengthAt(kind, out _) > 0 ? FrusOpening.OfRecord
        : kind.StartsWith("Memorandum", StringComparison.Ordinal) ? FrusOpening.OfMemorandum
        : FrusLabels.Numbered.LengthAt(kind, out _) > 0 ? FrusOpening.OfTelegram
        : FrusOpening.Blocks;

    private static Body Part(Cursor part, string title, Parser<IReadOnlyList<Block>> head, bool isSent, bool isNumbered)
    {
        var opening = head(part);
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

        var signature = isSent ? FrusSignatures.Under(text) : null;
        var words = Between(text, text.Position, signature?.Span.Start ?? text.End);
        var body = Bodies.Read(words, title, participants: new Body([.. blocks], []).Participants);
        blocks.AddRange(body.Blocks);
        return new Body(signature is null ? [.. blocks] : [.. blocks, signature], body.Notes);
    }

    private static Cursor Between(Cursor text, int start, int end) => text.Slice(TextSpan.FromBounds(start, end));
}
