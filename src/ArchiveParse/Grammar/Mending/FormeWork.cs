using System.Globalization;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Running heads, running feet and page numbers (TEI: <c>fw</c>, forme work). They are told by their repetition: the same line
/// stands there again and again, or the same but for a number that grows with the sheets.
/// </summary>
internal static class FormeWork
{
    /// <summary>Longest line that is taken for forme work.</summary>
    public const int LongestLine = 120;

    /// <summary>Which of a text's lines are forme work: at the edges of its sheets or, where nothing parts the sheets, anywhere.</summary>
    public static bool[] Find(string text, PrintedLine[] lines)
    {
        bool hasSheets = lines.Length > 0 && lines[^1].Sheet > lines[0].Sheet;
        bool[] found = hasSheets ? SheetEdges.Find(text, lines) : Recurrences.Find(text, lines);
        for (int at = 0; at < lines.Length; at++)
        {
            found[at] |= Folios.BeginsWithDash(lines[at].Span.In(text)) && Folios.DashedLine(new Cursor(text, lines[at].Span)).WasSuccessful;
            found[at] |= (lines[at].Span.Length <= LongestFigure && CutsSentence(text, lines, at)) || CutsWord(text, lines, at);
        }

        KeepFirstStamps(text, lines, found);
        return found;
    }

    /// <summary>Whether a line is a mere figure, and a sentence that fills the line above goes on small below it: then it numbers a page.</summary>
    private static bool CutsSentence(string text, PrintedLine[] lines, int at) =>
        at > 0 && at + 1 < lines.Length && !lines[at].Span.In(text).ContainsAnyExceptInRange('0', '9')
        && lines[at - 1].Right >= Measure.Narrowest && Measure.GoesOnSmall(text, lines[at + 1].Span)
        && !Paragraphs.EndsSentence(text, lines[at - 1].Span);

    /// <summary>Whether a line in capitals with a number at its edge stands between the halves of a word: then it heads a page.</summary>
    private static bool CutsWord(string text, PrintedLine[] lines, int at)
    {
        var line = lines[at].Span.In(text);
        return (char.IsAsciiDigit(line[0]) || char.IsAsciiDigit(line[^1])) && at > 0 && at + 1 < lines.Length && line.Length <= LongestLine
            && char.IsLower(text[lines[at + 1].Span.Start]) && Hyphens.Breaks(text, lines[at - 1], lines[at + 1])
            && StoppedHeads.IsCapitals(line);
    }

    /// <summary>The numbers of a line that may count sheets: what stands around each, and its value.</summary>
    public static IEnumerable<(string Around, int Number)> NumbersIn(string line) => NextFigure(line, 0) < 0 ? [] : AllNumbersIn(line);

    private static IEnumerable<(string Around, int Number)> AllNumbersIn(string line)
    {
        for (int at = NextFigure(line, 0), seen = 0; at >= 0 && seen < MostNumbers; seen++)
        {
            int length = line.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? line.Length - at : length;
            if (length <= LongestNumber)
            {
                int number = int.Parse(line.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
                yield return ($"{line[..at]}\0{line[(at + length)..]}", number);
            }

            at = NextFigure(line, at + length);
        }
    }

    private static int NextFigure(string line, int from)
    {
        int found = line.AsSpan(from).IndexOfAnyInRange('0', '9');
        return found < 0 ? -1 : from + found;
    }

    /// <summary>A stamp of secrecy stands on every sheet; the first says that the document bears it.</summary>
    private static void KeepFirstStamps(string text, PrintedLine[] lines, bool[] found)
    {
        HashSet<string> seen = [];
        for (int at = Array.IndexOf(found, true); at >= 0; at = Array.IndexOf(found, true, at + 1))
        {
            bool isStamp = Markings.Line(new Cursor(text, lines[at].Span)).WasSuccessful;
            found[at] = !isStamp || !seen.Add(Prose.Clean(text, lines[at].Span));
        }
    }

    private const int LongestFigure = 3;
    private const int MostNumbers = 3;
    private const int LongestNumber = 4;
}
