using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Lines that head what is attached to a document: <c>[Enclosure]</c>, <c>Tab A</c>, <c>Attachment 2</c>.</summary>
internal static class FrusParts
{
    private static readonly Parser<TextSpan> PartNumber = Scan.While(
        static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c), 0, "a number");

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

    /// <summary>Such a line, perhaps in brackets and with a note's mark.</summary>
    public static readonly Parser<HeadingBlock> Heading = (
        from source in Scan.Source
        from span in PartLine
        select new HeadingBlock { Text = Prose.Clean(source, span), Span = span }).OnlyAt(MayBegin);

    /// <summary>A look at the first word of a line.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart();
        return FrusLabels.Parts.LengthAt(words is ['[', ..] ? words[1..] : words, out _) > 0;
    }
}
