namespace ArchiveParse;

/// <summary>A title line of the original; a title set over several lines is one heading (TEI: <c>head</c>).</summary>
public sealed record HeadingBlock : Block;
