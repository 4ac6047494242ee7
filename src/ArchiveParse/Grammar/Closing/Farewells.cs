using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>With what a letter takes leave, above the signature: <c>Yours sincerely,</c></summary>
internal static class Farewells
{
    private static readonly Parser<TextSpan> Words =
        from words in SignatureWords.Farewells.Entry.Spanned()
        from comma in Signs.MaybeComma
        select comma.IsEmpty ? words.Span : words.Span.Cover(comma);

    private static readonly Parser<bool> MarkAhead = SignatureWords.Marks.Entry.Not().Not().Select(static _ => true);

    private static readonly Parser<bool> MarkOrEnd = MarkAhead.Or(Lines.Line.Not().Select(static _ => true));

    private static readonly Parser<TextSpan> Phrase =
        from words in Words
        from gap in Scan.Spaces
        from mark in MarkOrEnd
        select words;

    /// <summary>The words; they may stand on one line with the mark of a signature, which is left: <c>Yours sincerely, (Sd.)</c>.</summary>
    public static readonly Parser<ParagraphBlock> Farewell =
        from source in Scan.Source
        from words in Phrase
        select new ParagraphBlock { Text = Prose.Clean(source, words), Span = words };

    private static readonly Parser<TextSpan> MarkOrName = Signatories.MarkLine.Or(Signatories.NameLine);

    /// <summary>A line with both.</summary>
    public static readonly Parser<TextSpan> BeforeMark =
        from words in Words
        from gap in Scan.Gap
        from line in MarkOrName
        select line;

    /// <summary>A line with the words alone.</summary>
    public static readonly Parser<TextSpan> Line = Lines.Whole(Words);
}
