using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A block of running text, in which editors leave their marks.</summary>
public abstract record MarkedBlock : Block
{
    /// <summary>A block to be filled in.</summary>
    protected MarkedBlock()
    {
    }

    [SetsRequiredMembers]
    private protected MarkedBlock(DeferredText text, TextSpan span) : base(text, span)
    {
    }

    /// <summary>The marks inside the text, in page order; before them that of a note at a speaker's label.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<Mark> Marks { get; init; }
}
