using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// A text that is made when it is first read. Running text is most of a page, and whoever asks a page for its people or its dates never
/// reads it; until then the page's own text holds it. Threads may share it; at worst each makes it for itself.
/// </summary>
internal class DeferredText(string source, TextSpan span)
{
    private string? value;

    /// <summary>The text.</summary>
    public string Value => value ??= Make(source, span);

    /// <summary>The clean text of a stretch of the page.</summary>
    protected virtual string Make(string source, TextSpan span) => Prose.Clean(source, span);
}
