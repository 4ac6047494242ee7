using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.PrintedText;

/// <summary>Tells a mended text so that a case is a row.</summary>
internal static class Mended
{
    /// <summary>The lines of a text as the grammar then reads them.</summary>
    public static string[] Lines(string text)
    {
        string mended = Mending.Of(text).Text;
        Assert.Equal(text.Length, mended.Length);
        var lines = mended.Split('\n').Select(static line => Prose.Clean(line, new TextSpan(0, line.Length)));
        return [.. lines.Where(static line => line.Length > 0)];
    }

    /// <summary>The whole of a text as the grammar then reads it.</summary>
    public static string Whole(string text) => Mending.Of(text).Text;

    /// <summary>What stands in the leaves of one name.</summary>
    public static string[] Leaves(string text, string name) =>
        [.. Mending.Of(text).Leaves.Where(leaf => leaf.Leaf == name).Select(leaf => leaf.Span.In(text).ToString())];

    /// <summary>
    /// A text of so many sheets, each with what <paramref name="above"/> and <paramref name="below"/> say for its number.
    /// </summary>
    public static string Sheets(int count, Func<int, string> above, Func<int, string> below, string edge = "\n\f") =>
        string.Join(edge, Enumerable.Range(1, count).Select(number => $"{above(number)}\n\n{Text(number)}\n\n{below(number)}".Trim('\n')));

    /// <summary>
    /// Lines filled to one width, of which the first goes on with a sentence and the last leaves one open; no line stands on two sheets.
    /// </summary>
    public static string Text(int sheet) => Filled.Replace("Delegation", Cities[sheet - 1], StringComparison.Ordinal);

    private static readonly string[] Cities = ["Warsaw", "Berlin", "Prague", "Moscow", "Peking"];

    private const string Filled = """
        of the Delegation letter, which was read again in the afternoon
        to the Delegation minister. The first part had been signed on a
        Monday, in the presence of the Delegation press and of others. The
        second part, on which the Delegation side had not agreed before,
        was read out by the Delegation interpreter. Nobody spoke of it.

        The Delegation envoy then asked whether the list was complete; he
        had been told in the Delegation ministry that there were two, and
        would be given the longer Delegation one. They said this was so
        """;
}
