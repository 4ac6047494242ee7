using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// Reads pages: the raw text in, the typed document out. One parser serves any number of threads and pages.
/// </summary>
public sealed class ArchiveParser
{
    private readonly ArchiveGrammar grammar;

    /// <summary>A parser with the given options, or the default ones.</summary>
    public ArchiveParser(ArchiveParserOptions? options = null) => grammar = (options ?? new()).Grammar;

    /// <summary>A parser with the default options.</summary>
    public static ArchiveParser Default { get; } = new();

    /// <summary>
    /// Reads a page. Total: no text makes it throw, and what no rule claims is kept in an <see cref="UnparsedBlock"/> with a diagnostic.
    /// Takes time in proportion to the text.
    /// </summary>
    /// <param name="text">The page's text; its offsets are those of every span in the result.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public ArchivePage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Cursor start = new(text);
        foreach (var layout in grammar.Layouts.Where(each => each.Fits(start)))
        {
            var page = layout.Page(start);
            if (page.WasSuccessful)
            {
                return page.Value;
            }
        }

        return Plain.Layout.Page(start).Value;
    }
}
