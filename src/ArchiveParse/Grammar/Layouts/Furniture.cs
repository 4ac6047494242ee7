using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Words that every page of a site repeats, each on a line of its own, as captures write them (<see cref="SiteWords"/>).</summary>
internal static class Furniture
{
    private static readonly Parser<TextSpan> Underline = Lines.Whole(Scan.Lexeme(UnderlineLength, "an underline"));

    private static readonly Parser<TextSpan> MaybeUnderline = Underline.OrDefault();

    /// <summary>A line of these words, with the signs that underline it right below, blank lines before it skipped.</summary>
    public static Parser<TextSpan> Words(string words)
    {
        var line = Lines.Whole(Scan.Lexeme(text => SiteWords.Are(text, words) ? text.Length : 0, $"\"{words}\""));
        return
            from gap in Lines.BlankLines
            from span in line
            from underline in MaybeUnderline
            select underline.IsEmpty ? span : span.Cover(underline);
    }

    /// <summary>The same; nothing where the line is missing.</summary>
    public static Parser<TextSpan> Line(string words) => Words(words).OrDefault();

    /// <summary>A line of one of the texts of a table, and its underline; yields the text, and where it stands.</summary>
    public static Parser<(string Value, TextSpan Span)> OneOf(WordTable<string> table, string name)
    {
        var asPrinted = Lines.Whole(table.Entry.Spanned());
        var marked = Lines.Whole(Scan.Lexeme<string>((text, out words) => LengthOf(text, table, out words), name).Spanned());
        var line = asPrinted.Or(marked);
        return
            from words in line
            from underline in MaybeUnderline
            select underline.IsEmpty ? words : (words.Value, words.Span.Cover(underline));
    }

    private static int LengthOf(ReadOnlySpan<char> line, WordTable<string> table, out string? words)
    {
        words = null;
        if (line.Length <= LongestLine)
        {
            foreach (string each in table.Words)
            {
                words = SiteWords.Are(line, each) ? each : words;
            }
        }

        return words is null ? 0 : line.Length;
    }

    private static int UnderlineLength(ReadOnlySpan<char> line) =>
        line is ['-' or '=', ..] && line.Length >= ShortestUnderline && !line.ContainsAnyExcept(line[0]) ? line.Length : 0;

    private const int LongestLine = 80;
    private const int ShortestUnderline = 3;
}
