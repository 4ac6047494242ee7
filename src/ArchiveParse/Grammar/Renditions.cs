using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a print export holds: <c>Translation - English</c>.</summary>
internal static class Renditions
{
    /// <summary>The rendition that a line tells; the language is what stands behind the dash.</summary>
    public static Rendition Read(Cursor line)
    {
        string text = Prose.Clean(line.Source, TextSpan.FromBounds(line.Position, line.End));
        int dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return new Rendition
        {
            Type = (dash < 0 ? text : text[..dash]).ToLowerInvariant(),
            Language = dash < 0 ? null : text[(dash + 3)..],
            Span = TextSpan.FromBounds(line.Position, line.End),
        };
    }
}
