namespace ArchiveParse;

/// <summary>Words that the editor added: <c>[North] Korea</c> (TEI: <c>supplied</c>).</summary>
public sealed record SuppliedMark : Mark
{
    /// <summary><c>low</c> where the editor doubts them: <c>[contrary?]</c>.</summary>
    public string? Certainty { get; init; }
}
