namespace ArchiveParse.Text;

/// <summary>A place as an editor shows it: line and column, both counted from one, the column in UTF-16 code units.</summary>
/// <param name="Line">Number of the line; lines end with LF or CR LF.</param>
/// <param name="Column">Number of the code unit within the line.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The line and column of <paramref name="offset"/>, counted afresh at each call: a page keeps offsets alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside <paramref name="source"/>.</exception>
    public static LinePosition Of(string source, int offset)
    {
        ReadOnlySpan<char> before = source.AsSpan(0, offset);
        return new LinePosition(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
