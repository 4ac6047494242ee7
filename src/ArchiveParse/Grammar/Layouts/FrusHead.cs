using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The line that heads a document of <em>Foreign Relations</em>: <c>105. Memorandum of ConversationSource</c>. The word <c>Source</c>,
/// or a note's number, that is glued to the title is the mark of the source note.
/// </summary>
/// <param name="Number">The document's number with its full stop.</param>
/// <param name="Title">The title.</param>
/// <param name="Mark">The mark glued to the title; empty where there is none.</param>
internal sealed record FrusHead(TextSpan Number, TextSpan Title, TextSpan Mark)
{
    public const string SourceWord = "Source";

    private static readonly Parser<TextSpan> NumberAndStop = (
        from number in Scan.Digits(1, 4)
        from stop in Signs.FullStop
        select number).Spanned().Select(static number => number.Span);

    /// <summary>The head, blank lines before it skipped.</summary>
    public static readonly Parser<FrusHead> Line =
        from gap in Lines.BlankLines
        from indent in Scan.Spaces
        from page in Scan.Here
        from number in NumberAndStop
        from space in Scan.Gap
        from title in Lines.Line
        select Of(page.Source, number, title);

    private static FrusHead Of(string source, TextSpan number, TextSpan title)
    {
        int mark = MarkLength(title.In(source));
        return new FrusHead(number, new TextSpan(title.Start, title.Length - mark), new TextSpan(title.End - mark, mark));
    }

    private static int MarkLength(ReadOnlySpan<char> title)
    {
        if (title.EndsWith(SourceWord) && IsGlued(title[..^SourceWord.Length]))
        {
            return SourceWord.Length;
        }

        int digits = title.Length - title.TrimEnd("0123456789").Length;
        return digits is 1 or 2 && IsGlued(title[..^digits]) ? digits : 0;
    }

    private static bool IsGlued(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsLower(before[^1]) || before[^1] is ')' or ']' or '”' or '"');
}
