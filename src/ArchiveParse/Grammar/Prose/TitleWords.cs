using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>
/// Words set as in a title: all but the small ones begin with a capital or a figure, and no sentence ends behind them:
/// <c>Message From the Envoy to the Minister</c>.
/// </summary>
internal static class TitleWords
{
    private static readonly WordTable<bool> Small = new("a small word of a title", "of the a an and or to in for on at by with de von".Split(' '), false);

    /// <summary>Whether a line is set so; one word is no title.</summary>
    public static bool Are(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > Longest || line[^1] is '.' or '?' or '!' or ':' or ';' or ',')
        {
            return false;
        }

        int words = 0;
        for (int space = 0; space >= 0; words++)
        {
            space = line.IndexOf(' ');
            var word = (space < 0 ? line : line[..space]).TrimStart("([“\"‘");
            line = line[(space + 1)..];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || (words > 0 && Small.Contains(word))))
            {
                return false;
            }
        }

        return words > 1;
    }

    private const int Longest = 250;
}
