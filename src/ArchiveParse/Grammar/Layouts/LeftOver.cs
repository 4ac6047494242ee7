using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Lines that a layout has no place for: each is kept, and told.</summary>
internal static class LeftOver
{
    /// <summary>All lines from here to the bound; <paramref name="expected"/> says what would have been taken in their place.</summary>
    public static Parser<ValueList<Block>> Lines(string expected)
    {
        Parser<UnparsedBlock> line =
            from page in Scan.Here
            from text in Text.Lines.NextLine
            select Block(page, text, expected);
        return
            from lines in line.Many()
            from gap in Text.Lines.BlankLines
            select (ValueList<Block>)[.. lines];
    }

    /// <summary>One such line.</summary>
    public static UnparsedBlock Block(Cursor page, TextSpan line, string expected) =>
        new() { Text = Prose.Clean(page.Source, line), Expected = expected, Span = line };
}
