namespace ArchiveParse.Grammar;

/// <summary>Leaves and pages: <c>202-03</c>, <c>12, 14–18</c>, <c>67 and 70</c>, <c>3ob-4</c>.</summary>
internal static class Leaves
{
    /// <summary>Each range with its shortened end completed: <c>202-03</c> is <c>202-203</c>.</summary>
    public static string Complete(string leaves) => string.Join(", ", leaves.Split(", ").Select(CompleteRange));

    private static string CompleteRange(string range)
    {
        if (range.Split(['-', '–', '—'], StringSplitOptions.TrimEntries) is not [var first, var last]
            || !IsNumber(first) || !IsNumber(last))
        {
            return range;
        }

        return last.Length < first.Length ? $"{first}-{first[..^last.Length]}{last}" : $"{first}-{last}";
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
