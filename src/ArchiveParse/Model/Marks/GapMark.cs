namespace ArchiveParse;

/// <summary>
/// Something of the original is missing here: <c>[…]</c>, <c>[illegible]</c>, <c>[one line excised]</c> (TEI: <c>gap</c>).
/// </summary>
public sealed record GapMark : Mark;
