namespace ArchiveParse.Grammar;

/// <summary>What tells, at first sight, that a text may have been filled to a width.</summary>
internal static class Traces
{
    /// <summary>
    /// Whether hardly a line is longer than a page is wide. Pages of the web hold each paragraph in one line: the first few long lines
    /// end the look.
    /// </summary>
    public static bool IsNarrow(ReadOnlySpan<char> text)
    {
        int lines = 0, wide = 0, counted = 0;
        for (int at = 0; at < text.Length;)
        {
            var rest = text[at..];
            int length = EndOfLines(rest);
            if (length == 0)
            {
                lines += text[counted..at].Count('\n');
                counted = at;
                wide++;
                if (wide >= FewLines && wide * LinesForOneWide > lines)
                {
                    return false;
                }

                length = rest.IndexOf('\n') is >= 0 and int end ? end + 1 : rest.Length;
            }

            at += length;
        }

        return !text.IsEmpty && text[..^1].Contains('\n');
    }

    /// <summary>
    /// Where the lines end that end within a page's width, all in one step, which takes half the time of a step for each; 0 where the first of
    /// them is wider.
    /// </summary>
    private static int EndOfLines(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, WidestPage + 1)].LastIndexOf('\n') is >= 0 and int last ? last + 1
        : text.Length <= WidestPage ? text.Length
        : 0;

    private const int WidestPage = 180;
    private const int FewLines = 3;
    private const int LinesForOneWide = 20;
}
