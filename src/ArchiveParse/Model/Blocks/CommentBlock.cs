namespace ArchiveParse;

/// <summary>An editor's or archivist's remark that stands alone: <c>(Not yet proof read)</c> (TEI: <c>note</c>).</summary>
public sealed record CommentBlock : Block;
