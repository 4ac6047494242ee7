namespace ArchiveParse;

/// <summary>A paragraph that is a stage direction: <c>(The conversation returns to the original topic).</c> (TEI: <c>stage</c>)</summary>
public sealed record StageBlock : MarkedBlock;
