using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// A text that is made when it is first read. Running text is most of a page, and whoever asks a page for its people or its dates never
/// reads it; until then the page's own text holds it. Threads may share it; at worst each makes it for itself.
/// </summary>
internal sealed class DeferredText
{
    private readonly string source;
    private readonly TextSpan span;
    private string? value;

    /// <summary>The clean text of a stretch of the page.</summary>
    public DeferredText(string source, TextSpan span) => (this.source, this.span) = (source, span);

    /// <summary>A text that is known.</summary>
    public DeferredText(string value) => (source, this.value) = (value, value);

    /// <summary>The text.</summary>
    public string Value => value ??= Prose.Clean(source, span);
}
