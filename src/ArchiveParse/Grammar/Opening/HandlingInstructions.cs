using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What a form says of its own handling, over one line or several: <c>After use, this code message / is to be destroyed according to /
/// regulations…</c>
/// </summary>
internal static class HandlingInstructions
{
    private static readonly Vocabulary.Phrases Instructions = new(
        "to be destroyed", "to be returned", "to be burned", "must be destroyed", "must be returned", "must not be copied", "not to be copied",
        "making copies is prohibited", "making copies is forbidden", "copying is prohibited", "copying prohibited", "copying is forbidden",
        "making copies prohibited", "making of copies is prohibited", "reproduction prohibited", "reproduction is prohibited",
        "not to be reproduced", "subject to return", "return within", "this code message");

    /// <summary>Whether a line says so.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) => line.Length <= LongestLine && Instructions.AppearIn(line);

    private static readonly Parser<TextSpan> FirstLine =
        from source in Scan.Source
        from line in Lines.Line
        where MayBegin(line.In(source))
        select line;

    private static readonly Parser<Cursor> SmallLetter = Scan.Here.Where(static here => char.IsLower(here.Current));

    private static readonly Parser<TextSpan> NextLine =
        from small in SmallLetter
        from page in Scan.Here
        from line in Lines.Line
        where line.Length <= LongestLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextLines = NextLine.Many();

    /// <summary>The instruction as one marking.</summary>
    public static readonly Parser<MarkingBlock> Instruction =
        from source in Scan.Source
        from first in FirstLine
        from others in NextLines
        let span = others.Count == 0 ? first : first.Cover(others[^1])
        select new MarkingBlock { Text = Prose.Clean(source, span), Handling = Prose.Clean(source, span), Span = span };

    private const int LongestLine = 90;
}
