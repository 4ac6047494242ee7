using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Resolution;
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
        var mended = Mending.Of(text);
        return Resolver.Resolve(mended.Complete(Read(new Cursor(mended.Text))), mended);
    }

    /// <summary>The first layout that fits the page and reads it; plain paragraphs where none does.</summary>
    private ArchivePage Read(Cursor page)
    {
        foreach (var layout in grammar.Layouts)
        {
            var result = layout.Fits(page) ? layout.Page(page) : null;
            if (result is { WasSuccessful: true })
            {
                return result.Value;
            }
        }

        return Plain.Layout.Page(page).Value;
    }
}
