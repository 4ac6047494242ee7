using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Several stretches of the page that are one text, each joined to the one before it by a space or a blank line.</summary>
internal sealed class JoinedText(string source, TextSpan first, IReadOnlyList<JoinedText.Part> others) : DeferredText(source, first)
{
    /// <summary>A stretch, and what joins it to the text before it.</summary>
    internal readonly record struct Part(string Joint, TextSpan Span);

    /// <inheritdoc/>
    protected override string Make(string source, TextSpan span) =>
        string.Concat([Prose.Clean(source, span), .. others.SelectMany(each => new[] { each.Joint, Prose.Clean(source, each.Span) })]);
}
