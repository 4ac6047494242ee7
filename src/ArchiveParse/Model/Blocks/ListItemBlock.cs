using System.Diagnostics.CodeAnalysis;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A line or paragraph that begins with a marker (TEI: <c>item</c>).</summary>
public sealed record ListItemBlock : MarkedBlock
{
    /// <summary>An item to be filled in.</summary>
    public ListItemBlock()
    {
    }

    [SetsRequiredMembers]
    internal ListItemBlock(string marker, DeferredText text, TextSpan span) : base(text, span) => Marker = marker;

    /// <summary>The marker as printed: <c>1)</c>, <c>(a)</c>, <c>•</c>.</summary>
    public required string Marker { get; init; }
}
