namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Words whose letters stand apart, as typists stressed them: <c>M e m o r a n d u m</c>, <c>S E C R E T</c>.</summary>
internal static class LetterSpacing
{
    /// <summary>
    /// Length of the run of single letters, white space between any two, that a text begins with; 0 where there are fewer than four.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        int letters = 0, end = 0;
        for (int at = 0; at < text.Length && char.IsLetter(text[at]) && StandsAlone(text, at);)
        {
            letters++;
            end = at + 1;
            int gap = Scan.SpaceLength(text[end..]);
            at = gap is > 0 and <= WidestGap ? end + gap : text.Length;
        }

        return letters >= FewestLetters ? end : 0;
    }

    /// <summary>The letters without what parts them.</summary>
    public static string Joined(ReadOnlySpan<char> text)
    {
        Span<char> letters = stackalloc char[Math.Min(text.Length, Longest)];
        int length = 0;
        foreach (char c in text)
        {
            if (!Scan.IsSpace(c) && length < letters.Length)
            {
                letters[length++] = c;
            }
        }

        return letters[..length].ToString();
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at) => at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);

    private const int FewestLetters = 4;
    private const int WidestGap = 3;
    private const int Longest = 64;
}
