using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A block of a kind that the library does not know, read by a rule that a grammar adds.</summary>
public sealed record ExtensionBlock : Block
{
    /// <summary>The name of the rule that read it; the parser fills it in.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What the rule found in it, in the rule's order.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<ExtensionValue> Values { get; init; }

    /// <summary>A block of <paramref name="page"/> with the clean text of its span, and the values in it.</summary>
    /// <param name="page">Any place of the page.</param>
    /// <param name="span">The whole block, without white space at its ends.</param>
    /// <param name="values">Names and places of what the rule found; what is empty is left out.</param>
    /// <exception cref="ArgumentNullException">There is no page, or there are no values.</exception>
    public static ExtensionBlock Of(Cursor page, TextSpan span, params (string Name, TextSpan Span)[] values)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(values);
        return new ExtensionBlock
        {
            Text = Prose.Clean(page.Source, span),
            Values = [.. values.Where(static each => !each.Span.IsEmpty).Select(each => ExtensionValue.Of(page, each.Name, each.Span))],
            Span = span,
        };
    }
}
