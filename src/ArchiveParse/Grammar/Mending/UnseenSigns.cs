using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Signs that show as a space, or not at all: no-break and thin spaces, soft hyphens, zero-width signs, the mark of a byte order. A site's
/// editor and an export put them between and into words; they say nothing, and no rule and no table of words should have to know them. Accents
/// that stand behind their letter as signs of their own are joined to it.
/// </summary>
internal static class UnseenSigns
{
    /// <summary>
    /// The text with a space for each that stands for one or stands beside one, and a filler for each inside a word; nothing moves. What shows
    /// nothing is noted: as furniture beside a space, as a break of the word inside one.
    /// </summary>
    public static string Plain(string text, List<PageLeaf> leaves, List<Repair> repairs) => UnseenSearch.IndexIn(text) < 0 ? text : string.Create(
        text.Length, (text, leaves, repairs), static (page, of) =>
        {
            of.text.CopyTo(page);
            for (int at = 0, found; (found = UnseenSearch.IndexIn(page[at..])) >= 0; at++)
            {
                at += found;
                if (page[at] is >= AccentMarks.First and <= AccentMarks.Last)
                {
                    Join(page, at, of.text, of.repairs);
                }
                else if (char.IsWhiteSpace(page[at]))
                {
                    page[at] = ' ';
                }
                else if (IsNoise(page, at))
                {
                    bool standsApart = StandsApart(page, at);
                    page[at] = standsApart ? ' ' : Prose.Filler;
                    of.leaves.Add(new PageLeaf { Leaf = standsApart ? LeafNames.Furniture : LeafNames.WordBreak, Span = new(at, 1) });
                    of.repairs.AddRange(standsApart ? [] : [Mending.Repaired(of.text, RepairKind.WordBreak, new(at, 1), "")]);
                }
            }
        });

    private static void Join(Span<char> page, int at, string text, List<Repair> repairs)
    {
        if (at > 0 && AccentMarks.Joined(page[at - 1], page[at]) is { } letter)
        {
            (page[at - 1], page[at]) = (letter, Prose.Filler);
            repairs.Add(Mending.Repaired(text, RepairKind.Accent, new(at - 1, 2), letter.ToString()));
        }
    }

    /// <summary>
    /// Beside the letters of scripts that join or run to the left such signs are spelling; a soft hyphen at the end of a line is a hyphen; and what
    /// parts the signs of Markdown from what they stand at keeps them from their meaning.
    /// </summary>
    private static bool IsNoise(ReadOnlySpan<char> page, int at) =>
        !(at > 0 && IsTouchy(page[at - 1])) && !(at + 1 < page.Length && IsTouchy(page[at + 1]))
        && !(page[at] == SoftHyphen && page[(at + 1)..].TrimStart(' ') is ['\n' or '\r', ..]);

    private static bool IsTouchy(char sign) => sign is '\\' or '*' or '^' or '[' or ']' || IsOfOtherScript(sign);

    private static bool IsOfOtherScript(char sign) => sign >= FirstOfOtherScripts && sign != Prose.Filler && UnseenSearch.IndexIn([sign]) < 0
        && sign is < '\u2010' or > '\u2027';

    /// <summary>Whether white space, or more that shows nothing and then white space, stands on one side.</summary>
    private static bool StandsApart(ReadOnlySpan<char> page, int at)
    {
        int next = at + 1;
        while (next < page.Length && next - at < LongestRun && !char.IsWhiteSpace(page[next]) && UnseenSearch.IndexIn(page.Slice(next, 1)) == 0)
        {
            next++;
        }

        return at == 0 || next == page.Length || char.IsWhiteSpace(page[at - 1]) || char.IsWhiteSpace(page[next]);
    }

    private const char SoftHyphen = '\u00ad';
    private const char FirstOfOtherScripts = '\u0590';
    private const int LongestRun = 16;
}
