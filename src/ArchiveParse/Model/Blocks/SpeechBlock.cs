namespace ArchiveParse;

/// <summary>One turn of a conversation, continuation paragraphs included (TEI: <c>sp</c>).</summary>
public sealed record SpeechBlock : MarkedBlock
{
    /// <summary>Who speaks.</summary>
    public required Speaker Speaker { get; init; }
}
