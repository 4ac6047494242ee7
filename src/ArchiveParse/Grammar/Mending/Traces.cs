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
        int lines = 0, wide = 0;
        for (int at = 0; at < text.Length; lines++)
        {
            int length = text[at..].IndexOf('\n');
            length = length < 0 ? text.Length - at : length;
            wide += length > WidestPage ? 1 : 0;
            if (wide >= FewLines && wide * LinesForOneWide > lines)
            {
                return false;
            }

            at += length + 1;
        }

        return lines > 1;
    }

    private const int WidestPage = 180;
    private const int FewLines = 3;
    private const int LinesForOneWide = 20;
}
