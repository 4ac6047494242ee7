namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What an editor says in square brackets below the end of a document, on one line or over several: a source, a stamp.</summary>
internal static class ClosingRemarks
{
    /// <summary>The text above such brackets; all of it where it ends with none.</summary>
    public static Cursor Above(Cursor text)
    {
        int end = text.End, close = -1, lines = 0;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            close = close < 0 && text.Source[line.End - 1] == ']' ? line.End : close;
            if (close < 0 || ++lines > MostLines)
            {
                break;
            }

            if (text.Source[line.Start] == '[' && Ends(text.At(line.Start), close))
            {
                (end, close, lines) = (line.Start, -1, 0);
            }
        }

        return text.Slice(TextSpan.FromBounds(text.Position, end));
    }

    private static bool Ends(Cursor bracket, int end) =>
        BrokenBrackets.At(bracket, out _) is { IsEmpty: false } whole && whole.End == end;

    private const int MostLines = 10;
}
