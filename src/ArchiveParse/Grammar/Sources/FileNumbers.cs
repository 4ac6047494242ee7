namespace ArchiveParse.Grammar;

/// <summary>Numbers of files that are known by their form: <c>106-01477-03</c>, <c>31/1972</c>.</summary>
internal static class FileNumbers
{
    private const int YearLength = 4;

    /// <summary>A number and its year, <c>31/1972</c>, is a file's: what follows it counts pages.</summary>
    public static bool HasYear(ReadOnlySpan<char> figure) =>
        figure.Length > YearLength + 1 && figure[^(YearLength + 1)] == '/' && figure[^YearLength..^2] is "18" or "19" or "20"
        && HasFigures(figure[^YearLength..]) && HasFigures(figure[..^(YearLength + 1)]);

    /// <summary>Three figures or four with hyphens between them, office, file and volume; the first may begin with letters.</summary>
    public static bool IsTriple(ReadOnlySpan<char> number)
    {
        Span<Range> parts = stackalloc Range[5];
        return number.Split(parts, '-') is 3 or 4 && !number[parts[0]].IsEmpty && char.IsAsciiDigit(number[parts[0]][^1])
            && HasFigures(number[parts[1]]) && HasFigures(number[parts[2]]);
    }

    private static bool HasFigures(ReadOnlySpan<char> part) => part.Length > 0 && part.IndexOfAnyExceptInRange('0', '9') < 0;
}
