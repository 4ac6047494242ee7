namespace ArchiveParse;

/// <summary>Words that the editor added: <c>[North] Korea</c> (TEI: <c>supplied</c>).</summary>
public sealed record SuppliedMark : Mark
{
    /// <summary>
    /// <c>low</c> where the editor doubts them: <c>[contrary?]</c>, <c>[perhaps Kim]</c>. Decrypted messages grade theirs:
    /// <c>[B% …]</c> is <c>high</c>, <c>C%</c> <c>medium</c>, <c>D%</c> <c>low</c> (TEI: <c>cert</c>).
    /// </summary>
    public string? Certainty { get; init; }

    /// <summary>Length of the grade with which a decrypted message's words begin, <c>C% </c>, or 0.</summary>
    internal static int GradeLength(ReadOnlySpan<char> words) =>
        words.Length > 3 && words[0] is >= 'A' and <= 'D' && words[1] == '%' && words[2] == ' ' ? 3 : 0;
}
