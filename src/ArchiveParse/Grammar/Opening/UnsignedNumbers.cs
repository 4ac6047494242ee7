using System.Buffers;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Numbers of a registry or a file that stand on a line of their own without a sign: <c>12.851</c>, <c>12 851</c>, <c>13087</c>, <c>50/Sz.T/1966</c>,
/// <c>212 - 301 00 Ru 14</c>, <c>GVS 0008 - 412/83</c>.
/// </summary>
internal static class UnsignedNumbers
{
    private static readonly SearchValues<char> FigureOrSign = SearchValues.Create("0123456789/.-");

    private static readonly Expectation NumberExpected = new("a number without a sign");

    /// <summary>The line; what is a date as well has to be asked for before.</summary>
    public static readonly Parser<NumberBlock> Line = Rule<NumberBlock>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        if (!IsNumber(line.In(text.Source).TrimEnd('.')))
        {
            return Outcome<NumberBlock>.Miss(NumberExpected, at);
        }

        string words = Prose.Clean(text.Source, line);
        return Outcome<NumberBlock>.Hit(new NumberBlock { Text = words, Number = words.TrimEnd('.'), Span = line }, next);
    });

    private static bool IsNumber(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= Longest && char.IsLetterOrDigit(line[0]) && (char.IsLetterOrDigit(line[^1]) || line[^1] == ')')
        && (line.Contains(' ') ? AreGroups(line) || AreThousands(line) : IsRun(line));

    /// <summary>
    /// One word: figures parted by signs, more of them than a year or a page has, or with letters and a slash. From one year to another is none.
    /// </summary>
    private static bool IsRun(ReadOnlySpan<char> word)
    {
        bool hasLetter = false, hasDigit = false, hasSign = false;
        foreach (char c in word)
        {
            hasLetter |= char.IsLetter(c);
            hasDigit |= char.IsAsciiDigit(c);
            hasSign |= c is '/' or '.' or '-';
            if (!char.IsLetterOrDigit(c) && c is not ('/' or '.' or '-' or '(' or ')'))
            {
                return false;
            }
        }

        return hasDigit && (hasSign || (!hasLetter && word.Length >= ShortestAlone)) && (!hasLetter || word.Contains('/'))
            && !(word.Length == 9 && IsYear(word) && IsYear(word[5..]));
    }

    /// <summary>
    /// Groups of figures with dashes and a few letters among them, in front perhaps the mark of a series. Years alone are none.
    /// </summary>
    private static bool AreGroups(ReadOnlySpan<char> line)
    {
        bool isParted = false, isLong = false;
        for (bool isFirst = true; !line.IsEmpty; isFirst = false)
        {
            int end = line.IndexOf(' ') is >= 0 and int space ? space : line.Length;
            var word = line[..end];
            line = line[end..].TrimStart(' ');
            if (word is "-" or "–")
            {
                isParted = true;
            }
            else if (word.ContainsAnyInRange('0', '9'))
            {
                if (!IsRunOfFigures(word))
                {
                    return false;
                }

                isParted |= word.ContainsAny('/', '-', '.');
                isLong |= !IsYear(word) && word.Length >= 3;
            }
            else if (word.Length > (isFirst ? LongestSeries : LongestLetters) || !IsLetters(word, isFirst))
            {
                return false;
            }
        }

        return isParted && isLong;
    }

    /// <summary>One figure whose thousands stand apart: <c>12 851</c>.</summary>
    private static bool AreThousands(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf(' ');
        if (first > ThousandsLength || line.Length - first <= ThousandsLength || line.Length - line.Count(' ') < ShortestAlone)
        {
            return false;
        }

        for (int at = 0; at < line.Length; at++)
        {
            bool isGap = at >= first && (at - first) % (ThousandsLength + 1) == 0;
            if (isGap ? line[at] != ' ' : !char.IsAsciiDigit(line[at]))
            {
                return false;
            }
        }

        return (line.Length - first) % (ThousandsLength + 1) == 0;
    }

    private static bool IsRunOfFigures(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(FigureOrSign);

    private static bool IsLetters(ReadOnlySpan<char> word, bool isSeries)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c) || (isSeries && !char.IsUpper(c)))
            {
                return false;
            }
        }

        return word.IsEmpty || char.IsUpper(word[0]);
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length >= 4 && (word.StartsWith("19") || word.StartsWith("20"))
        && (word.Length == 4 || word[4] == '-');

    private const int Shortest = 4;
    private const int ShortestAlone = 5;
    private const int ThousandsLength = 3;
    private const int Longest = 40;
    private const int LongestSeries = 5;
    private const int LongestLetters = 3;
}
