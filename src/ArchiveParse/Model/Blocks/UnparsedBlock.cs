using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>What no rule claimed; a diagnostic says what was expected instead.</summary>
public sealed record UnparsedBlock : Block
{
    /// <summary>An unparsed block, its properties yet to be given.</summary>
    public UnparsedBlock()
    {
    }

    /// <summary>One whose text is made when it is read.</summary>
    [SetsRequiredMembers]
    internal UnparsedBlock(DeferredText text, TextSpan span, string expected) : base(text, span) => Expected = expected;

    /// <summary>What the grammar would have taken here, in words.</summary>
    [JsonPropertyOrder(6)]
    public required string Expected { get; init; }
}
