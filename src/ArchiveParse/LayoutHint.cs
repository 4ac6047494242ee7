using ArchiveParse.Grammar;

namespace ArchiveParse;

/// <summary>What the caller knows of a page's layout.</summary>
/// <param name="Name">The layout's name: <c>print</c>, or <c>plain</c>.</param>
/// <param name="IsForced">
/// Whether no other is asked: the page need not bear the layout's sign, and a page that the layout does not read is plain paragraphs. Else the layout
/// is asked before all others, and must find its sign.
/// </param>
public sealed record LayoutHint(string Name, bool IsForced = false)
{
    /// <summary>What a forced layout is known by.</summary>
    internal static LayoutSign Sign { get; } = LayoutSign.When("the caller says so", static _ => true);

    /// <summary>The plain page that stands in for one which the layout does not read.</summary>
    internal static ArchivePage Missed(ArchivePage page, LayoutHint hint) =>
        page with { Diagnostics = [.. page.Diagnostics, Diagnose.LayoutMisses(page.Span, hint.Name)] };
}
