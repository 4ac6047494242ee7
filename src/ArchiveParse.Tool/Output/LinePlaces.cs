using ArchiveParse.Text;

namespace ArchiveParse.Tool.Output;

/// <summary>Lines and columns of many offsets in one text, which <see cref="LinePosition"/> would count through anew for each.</summary>
internal sealed class LinePlaces(string text)
{
    private readonly int[] ends = [.. Enumerable.Range(0, text.Length).Where(at => text[at] == '\n')];

    /// <summary>The same that <see cref="LinePosition.Of"/> gives.</summary>
    public LinePosition Of(int offset)
    {
        int found = Array.BinarySearch(ends, offset);
        int before = found < 0 ? ~found : found;
        return new LinePosition(before + 1, offset - (before == 0 ? -1 : ends[before - 1]));
    }
}
