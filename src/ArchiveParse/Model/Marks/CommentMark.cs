namespace ArchiveParse;

/// <summary>Any other remark of the editor: <c>[handwritten in the margin: yes]</c> (TEI: <c>note</c>).</summary>
public sealed record CommentMark : Mark;
