namespace ArchiveParse;

/// <summary>What a string says of archives.</summary>
public sealed record ReferenceReading
{
    /// <summary>The string, cleaned.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The references, in the order of the string; none where it cannot be read as one. Spans count from the start of the string.
    /// </summary>
    public ValueList<ArchivalReference> References { get; init; }

    /// <summary>Why nothing was read, or which reading was not taken.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
