namespace ArchiveParse.Grammar;

/// <summary>A label with which lines of a page begin as turns do.</summary>
internal sealed class LineLabel
{
    /// <summary>How many lines begin with it.</summary>
    public int Lines { get; set; }
}
