using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>
/// Fixed words of a site, however a capture writes them: in either case, white space of any width between them, Markdown's marks of a heading
/// or of emphasis around them, a colon behind them.
/// </summary>
internal static class SiteWords
{
    /// <summary>Whether a line says these words and nothing else.</summary>
    public static bool Are(ReadOnlySpan<char> line, string words)
    {
        int opening = line.Length <= words.Length + MostBeside ? OpeningLength(line) : line.Length;
        int length = LengthAt(line[opening..], words.AsSpan().TrimEnd(':'));
        return length > 0 && !line[(opening + length)..].ContainsAnyExcept(Closing);
    }

    /// <summary>Length of the words that a text begins with; 0 where it begins otherwise.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        int at = 0;
        foreach (char sign in words)
        {
            int skipped = at;
            while (at < text.Length && (text[at] == Prose.Filler || (sign == ' ' && Scan.IsSpace(text[at]))))
            {
                at++;
            }

            if (sign == ' ' ? at == skipped : at == text.Length || char.ToUpperInvariant(text[at++]) != char.ToUpperInvariant(sign))
            {
                return 0;
            }
        }

        return at;
    }

    /// <summary>Length of the marks before a heading, <c>## </c>, or before words in bold or italics; of a bullet, 0.</summary>
    public static int OpeningLength(ReadOnlySpan<char> line)
    {
        if (line is not ['#' or '*' or '_', ..])
        {
            return 0;
        }

        var behind = line.TrimStart(line[0]);
        int marks = line.Length - behind.Length;
        int space = Scan.SpaceLength(behind);
        return line[0] == '#' ? marks + space + OpeningLength(behind[space..].TrimStart('#'))
            : space > 0 ? 0
            : marks;
    }

    /// <summary>Marks that may stand behind such words, and a colon among them.</summary>
    public const string ClosingMarks = " *_#:";

    private static readonly System.Buffers.SearchValues<char> Closing = System.Buffers.SearchValues.Create(ClosingMarks);

    private const int MostBeside = 24;
}
