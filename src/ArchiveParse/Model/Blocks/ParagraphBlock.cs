namespace ArchiveParse;

/// <summary>Running text (TEI: <c>p</c>).</summary>
public sealed record ParagraphBlock : MarkedBlock;
