using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Running text of one block: a paragraph, or several that belong together.</summary>
/// <param name="Text">Its text; paragraphs that a page break cut apart are joined by a space, others parted by a blank line.</param>
/// <param name="Span">From its first to its last character on the page.</param>
internal readonly record struct Passage(DeferredText Text, TextSpan Span)
{
    /// <summary>A passage of one paragraph.</summary>
    public static Passage Of(string source, TextSpan paragraph) => new(new DeferredText(source, paragraph), paragraph);
}
