namespace ArchiveParse;

/// <summary>What happened while someone spoke: <c>(Laughter)</c> (TEI: <c>stage</c>).</summary>
public sealed record StageMark : Mark;
