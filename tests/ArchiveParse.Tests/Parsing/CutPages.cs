namespace ArchiveParse.Tests.Parsing;

/// <summary>A page as accidents leave it: cut off at a place, without a line, with one twice, with two that changed places.</summary>
internal static class CutPages
{
    /// <summary>What stands before and what stands behind each of the places.</summary>
    public static IEnumerable<string> At(string page, IEnumerable<int> places) => places.SelectMany(place => new[] { page[..place], page[place..] });

    /// <summary>Every place of a page.</summary>
    public static IEnumerable<int> Places(string page) => Enumerable.Range(0, page.Length + 1);

    /// <summary>So many places, evenly over the page, and the end and the beginning of a line that follow each of them.</summary>
    public static IEnumerable<int> Places(string page, int count) => Enumerable.Range(0, count)
        .Select(number => (int)((long)number * page.Length / count))
        .SelectMany(place => page.IndexOf('\n', place) is >= 0 and int end ? [place, end, end + 1] : new[] { place });

    /// <summary>For each line: without it, with it twice, and with the next one before it.</summary>
    public static IEnumerable<string> ByLine(string page, int step = 1)
    {
        string[] lines = page.Split('\n');
        for (int at = 0; at < lines.Length; at += step)
        {
            yield return Joined([.. lines[..at], .. lines[(at + 1)..]]);
            yield return Joined([.. lines[..at], lines[at], .. lines[at..]]);
            if (at + 1 < lines.Length)
            {
                yield return Joined([.. lines[..at], lines[at + 1], lines[at], .. lines[(at + 2)..]]);
            }
        }
    }

    /// <summary>Each page behind each.</summary>
    public static IEnumerable<string> Glued(IReadOnlyList<string> pages) => pages.SelectMany(first => pages.Select(second => first + second));

    private static string Joined(string[] lines) => string.Join('\n', lines);
}
