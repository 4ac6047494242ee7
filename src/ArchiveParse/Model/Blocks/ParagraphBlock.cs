using System.Diagnostics.CodeAnalysis;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Running text (TEI: <c>p</c>).</summary>
public sealed record ParagraphBlock : MarkedBlock
{
    /// <summary>A paragraph to be filled in.</summary>
    public ParagraphBlock()
    {
    }

    [SetsRequiredMembers]
    internal ParagraphBlock(DeferredText text, TextSpan span) : base(text, span)
    {
    }
}
