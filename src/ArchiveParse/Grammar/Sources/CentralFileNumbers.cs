namespace ArchiveParse.Grammar;

/// <summary>
/// Numbers of United States central files that are known by their form: decimal (<c>893.00/2664</c>, <c>123M431/163</c>), microfilm
/// (<c>P840114–1808</c>), and cables by year, post and number (<c>73SANTIAGO4687</c>).
/// </summary>
internal static class CentralFileNumbers
{
    /// <summary>Whether words of a reference are such a number.</summary>
    public static bool Is(ReadOnlySpan<char> words) => IsDecimal(words) || IsMicrofilm(words) || IsCable(words);

    private static bool IsDecimal(ReadOnlySpan<char> words)
    {
        int slash = words.LastIndexOf('/');
        int digits = DigitsAt(words);
        return slash >= 4 && digits == 3 && slash + 1 < words.Length && char.IsAsciiDigit(words[slash + 1])
            && (words[..Math.Min(slash, 6)].Contains('.') || words[3] is >= 'A' and <= 'Z');
    }

    private static bool IsMicrofilm(ReadOnlySpan<char> words) =>
        words.Length == 12 && words[0] is 'D' or 'N' or 'P' && DigitsAt(words[1..7]) == 6
        && words[7] is '-' or '–' or '—' && DigitsAt(words[8..]) == 4;

    private static bool IsCable(ReadOnlySpan<char> words)
    {
        int year = DigitsAt(words);
        int letters = year is 2 or 4 ? words[year..].IndexOfAnyExceptInRange('A', 'Z') : -1;
        return letters >= 3 && DigitsAt(words[(year + letters)..]) is >= 1 and <= 6 and var number
            && year + letters + number == words.Length;
    }

    private static int DigitsAt(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : text.Length;
}
