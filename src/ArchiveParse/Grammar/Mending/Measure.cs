using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The measure of a text, as printers call the width to which its lines are filled.</summary>
internal static class Measure
{
    /// <summary>
    /// The measure in characters, 0 where lines are not filled. It is learned from lines that must have been cut for their length:
    /// a sentence is open at their end and goes on in small letters on the next line.
    /// </summary>
    public static int Of(string text, List<PrintedLine> lines, bool[] isFurniture)
    {
        List<int> cuts = [];
        for (int at = 1; at < lines.Count; at++)
        {
            var (line, next) = (lines[at - 1], lines[at]);
            if (!next.StandsApart && !isFurniture[at - 1] && !isFurniture[at] && line.Right >= Narrowest
                && GoesOnSmall(text, next.Span) && !Paragraphs.EndsSentence(text, line.Span))
            {
                cuts.Add(line.Right);
            }
        }

        if (cuts.Count < 2)
        {
            return 0;
        }

        cuts.Sort();
        int measure = cuts[^(1 + (cuts.Count / 20))];
        int wider = lines.Count(line => line.Right > measure + (measure / 4));
        return wider * 10 <= lines.Count && cuts[cuts.Count / 4] * 10 >= measure * 6 ? measure : 0;
    }

    /// <summary>Whether a line begins with a small letter that marks no list item.</summary>
    public static bool GoesOnSmall(string text, TextSpan line) =>
        char.IsLower(text[line.Start]) && (line.Length < 2 || text[line.Start + 1] is not (')' or '.'));

    private const int Narrowest = 35;
}
