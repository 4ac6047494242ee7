using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Which layout read a page, and why.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Sign">Where its sign stands; empty where it has no one place.</param>
/// <param name="PassedOver">Layouts asked before, whose sign the page bears too, but whose grammar misses.</param>
public sealed record LayoutChoice(PageLayout Layout, TextSpan Sign, IReadOnlyList<LayoutChoice> PassedOver)
{
    /// <summary>The choice in words: <c>layout web: 'Document Information' stands on line 41</c>.</summary>
    /// <param name="source">The page's text.</param>
    public string Describe(string source) =>
        $"layout {Layout.Name}: {Layout.Sign.Words}" + (Sign.IsEmpty ? "" : $" stands on line {LinePosition.Of(source, Sign.Start).Line}");
}
