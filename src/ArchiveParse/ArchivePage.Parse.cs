namespace ArchiveParse;

public abstract partial record ArchivePage
{
    /// <summary>Reads a page with the default parser: <see cref="ArchiveParser.Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ArchivePage Parse(string text) => ArchiveParser.Default.Parse(text);
}
