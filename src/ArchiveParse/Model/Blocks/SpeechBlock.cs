using System.Diagnostics.CodeAnalysis;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>One turn of a conversation, continuation paragraphs included (TEI: <c>sp</c>).</summary>
public sealed record SpeechBlock : MarkedBlock
{
    /// <summary>A turn to be filled in.</summary>
    public SpeechBlock()
    {
    }

    [SetsRequiredMembers]
    internal SpeechBlock(Speaker speaker, DeferredText text, TextSpan span) : base(text, span) => Speaker = speaker;

    /// <summary>Who speaks.</summary>
    public required Speaker Speaker { get; init; }
}
