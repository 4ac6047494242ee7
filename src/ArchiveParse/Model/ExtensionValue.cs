using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Something that a rule of a grammar's own found in its block or reference.</summary>
/// <param name="Name">What it is, in the rule's words: <c>ayes</c>.</param>
/// <param name="Text">Its text, cleaned.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ExtensionValue(string Name, string Text, TextSpan Span)
{
    /// <summary>The clean text of a stretch of the page, under a name.</summary>
    /// <exception cref="ArgumentNullException">There is no page.</exception>
    public static ExtensionValue Of(Cursor page, string name, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new ExtensionValue(name, Prose.Clean(page.Source, span), span);
    }
}
