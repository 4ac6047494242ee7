using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The measure of a text, as printers call the width to which its lines are filled.</summary>
internal static class Measure
{
    /// <summary>
    /// The measure in characters, 0 where lines are not filled. It is learned from lines that must have been cut for their length:
    /// a sentence is open at their end and goes on in small letters on the next line.
    /// </summary>
    public static int Of(string text, PrintedLine[] lines, LineForm[] forms, bool[] isFurniture)
    {
        int[] cuts = new int[Widest + 1];
        int count = 0;
        for (int at = 1; at < lines.Length; at++)
        {
            ref readonly var line = ref lines[at - 1];
            ref readonly var next = ref lines[at];
            if (!next.StandsApart && !isFurniture[at - 1] && !isFurniture[at] && line.Right >= Narrowest
                && GoesOnSmall(text, next.Span) && !forms[at - 1].EndsSentence)
            {
                cuts[Math.Min(line.Right, Widest)]++;
                count++;
            }
        }

        if (count < 2)
        {
            return 0;
        }

        int measure = InOrder(cuts, count - 1 - (count / 20));
        int wider = lines.Count(line => line.Right > measure + (measure / 4));
        return wider * 10 <= lines.Length && InOrder(cuts, count / 4) * 10 >= measure * 6 ? measure : 0;
    }

    /// <summary>The width of a number among all widths in order, of how many lines have each.</summary>
    private static int InOrder(int[] widths, int number)
    {
        int width = 0;
        for (int narrower = widths[0]; narrower <= number; narrower += widths[width])
        {
            width++;
        }

        return width;
    }

    /// <summary>Whether a line begins with a small letter that marks no list item.</summary>
    public static bool GoesOnSmall(string text, TextSpan line) =>
        char.IsLower(text[line.Start]) && (line.Length < 2 || text[line.Start + 1] is not (')' or '.'));

    /// <summary>Characters that a filled line has at least.</summary>
    public const int Narrowest = 35;

    /// <summary>Wider lines count as so wide: no page is.</summary>
    private const int Widest = 500;
}
