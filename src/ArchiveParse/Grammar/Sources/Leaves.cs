using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Leaves and pages: <c>202-03</c>, <c>12, 14–18</c>, <c>67 and 70</c>, <c>3ob-4</c>.</summary>
internal static class Leaves
{
    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <summary>Each range with its shortened end completed: <c>202-03</c> is <c>202-203</c>.</summary>
    public static string Complete(string leaves) => string.Join(", ", leaves.Split(", ").Select(CompleteRange));

    /// <summary>Where ranges stand in a stretch of a page whose ends are shortened.</summary>
    public static IEnumerable<TextSpan> Shortened(string source, TextSpan span)
    {
        for (int at = span.Start; at < span.End;)
        {
            int first = DigitsEnd(source, at, span.End), second = first < span.End && Dashes.Contains(source[first]) ? first + 1 : first;
            int end = second > first ? DigitsEnd(source, second, span.End) : first;
            if (end > second && end - second < first - at)
            {
                yield return TextSpan.FromBounds(at, end);
            }

            at = Math.Max(at + 1, first);
        }
    }

    private static int DigitsEnd(string source, int start, int end)
    {
        while (start < end && char.IsAsciiDigit(source[start]))
        {
            start++;
        }

        return start;
    }

    private static string CompleteRange(string range)
    {
        if (range.Split(Dashes, StringSplitOptions.TrimEntries) is not [var first, var last]
            || !IsNumber(first) || !IsNumber(last))
        {
            return range;
        }

        return last.Length < first.Length ? $"{first}-{first[..^last.Length]}{last}" : $"{first}-{last}";
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
