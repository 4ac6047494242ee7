using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Forme work at the heads and feet of sheets that form feeds part.</summary>
internal static class SheetEdges
{
    /// <summary>Which lines stand at the same edge of several sheets, with none between them and the edge that does not.</summary>
    public static bool[] Find(string text, PrintedLine[] lines)
    {
        bool[] found = new bool[lines.Length];
        var sheets = Sheets(lines);
        int least = sheets.Count > FewSheets ? 3 : 2;
        Mark(text, [.. sheets.Select(static sheet => sheet.Take(Depth))], lines, least, found);
        Mark(text, [.. sheets.Select(static sheet => sheet.Reverse().Take(Depth))], lines, least, found);
        return found;
    }

    /// <param name="text">The text.</param>
    /// <param name="edges">For each sheet the lines at one of its edges, the outermost first.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="least">On how many sheets forme work stands at least.</param>
    /// <param name="found">Where it is noted.</param>
    private static void Mark(string text, IEnumerable<int>[] edges, PrintedLine[] lines, int least, bool[] found)
    {
        Dictionary<string, int> sheetsOf = [];
        foreach (var edge in edges)
        {
            foreach (string pattern in edge.SelectMany(at => Patterns(text, lines[at])).Distinct())
            {
                sheetsOf[pattern] = sheetsOf.GetValueOrDefault(pattern) + 1;
            }
        }

        bool Repeats(int at) => Patterns(text, lines[at]).Any(pattern => sheetsOf[pattern] >= least);
        foreach (int at in edges.SelectMany(edge => edge.TakeWhile(Repeats)))
        {
            found[at] = true;
        }
    }

    /// <summary>The line itself and, for each number in it, the line with that number counted from its sheet.</summary>
    private static IEnumerable<string> Patterns(string text, PrintedLine line)
    {
        if (line.Span.Length > FormeWork.LongestLine)
        {
            return [];
        }

        string words = Prose.Clean(text, line.Span);
        return FormeWork.NumbersIn(words).Select(each => $"{each.Around}\0{each.Number - line.Sheet}").Prepend(words);
    }

    /// <summary>The numbers of each sheet's lines.</summary>
    private static List<IEnumerable<int>> Sheets(PrintedLine[] lines)
    {
        List<IEnumerable<int>> sheets = [];
        for (int first = 0, next; first < lines.Length; first = next)
        {
            for (next = first + 1; next < lines.Length && lines[next].Sheet == lines[first].Sheet;)
            {
                next++;
            }

            sheets.Add(Enumerable.Range(first, next - first));
        }

        return sheets;
    }

    /// <summary>Lines of forme work at one edge.</summary>
    private const int Depth = 3;

    private const int FewSheets = 4;
}
