using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Blank lines that a converter doubled: where paragraphs stand two or more blank lines apart all through a text, two of them part no more
/// than one does elsewhere.
/// </summary>
internal static class DoubledGaps
{
    /// <summary>The text with the surplus ends of lines made spaces, so that the narrowest gap is one blank line; nothing moves.</summary>
    public static string Narrowed(string text)
    {
        var gaps = WideGaps(text);
        int surplus = gaps.Count < FewGaps ? 0 : gaps.Min(static gap => gap.BlankLines) - 1;
        return surplus == 0 ? text : string.Create(text.Length, (text, gaps, surplus), static (page, of) =>
        {
            of.text.CopyTo(page);
            foreach (var (start, _) in of.gaps)
            {
                Narrow(page, start, of.surplus);
            }
        });
    }

    /// <summary>Where the gaps begin, at the end of a line of text, with their blank lines; none where one of them is a single blank line.</summary>
    private static List<(int Start, int BlankLines)> WideGaps(string text)
    {
        List<(int, int)> gaps = [];
        int end = 0, blank = 0;
        for (int at = 0, next; at < text.Length; at = next)
        {
            var line = Lines.LineAt(text, at, text.Length, out next);
            if (line.IsEmpty)
            {
                blank++;
                continue;
            }

            if (blank == 1 && end > 0)
            {
                return [];
            }

            if (blank > 0 && end > 0)
            {
                gaps.Add((end, blank));
            }

            (end, blank) = (line.End, 0);
        }

        return gaps;
    }

    /// <summary>The first ends of lines in a gap give way, a CR before them too; the text before it keeps none but the last ones.</summary>
    private static void Narrow(Span<char> page, int start, int surplus)
    {
        for (int count = 0, at = start; count < surplus; count++)
        {
            at += page[at..].IndexOf('\n');
            page[at] = ' ';
            page[at - 1] = page[at - 1] == '\r' ? ' ' : page[at - 1];
        }
    }

    private const int FewGaps = 3;
}
