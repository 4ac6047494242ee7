namespace ArchiveParse.Text;

/// <summary>Finds line and column of many offsets in one text: the starts of its lines are looked for once, when first asked.</summary>
public sealed class LineMap(string source)
{
    private int[]? starts;

    /// <summary>The line and column of <paramref name="offset"/>, as <see cref="LinePosition.Of"/> gives them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition this[int offset]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)source.Length);
            int found = Array.BinarySearch(starts ??= Starts(source), offset);
            int line = found >= 0 ? found : ~found - 1;
            return new LinePosition(line + 1, offset - starts[line] + 1);
        }
    }

    private static int[] Starts(string source)
    {
        List<int> starts = [0];
        for (int at = source.IndexOf('\n'); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
