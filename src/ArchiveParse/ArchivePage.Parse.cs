namespace ArchiveParse;

public abstract partial record ArchivePage
{
    /// <summary>Reads a page with the default parser: <see cref="ArchiveParser.Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ArchivePage Parse(string text) => ArchiveParser.Default.Parse(text);

    /// <summary>Reads a page with the default parser and within bounds: <see cref="ArchiveParser.Parse(string, ParseOptions)"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no text, or there are no options.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public static ArchivePage Parse(string text, ParseOptions options) => ArchiveParser.Default.Parse(text, options);
}
