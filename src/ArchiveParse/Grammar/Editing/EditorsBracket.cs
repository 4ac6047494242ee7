namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>A pair of brackets on a page, and the end of the text in which they stand.</summary>
internal readonly record struct EditorsBracket(string Source, TextSpan Span, int Bound)
{
    /// <summary>Where the words between the brackets stand; a backslash by which an export escapes the closing one is none of them.</summary>
    public TextSpan Inside => new(Span.Start + 1, Span.Length - (Span.Length > 2 && Source[Span.End - 2] == '\\' ? 3 : 2));

    /// <summary>The words between the brackets, as they stand.</summary>
    public ReadOnlySpan<char> Words => Inside.In(Source);

    /// <summary>The words between the brackets, cleaned.</summary>
    public string Text => Prose.Clean(Source, Inside);
}
