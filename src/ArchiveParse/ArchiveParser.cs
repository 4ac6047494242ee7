using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Resolution;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// Reads pages: the raw text in, the typed document out. One parser serves any number of threads and pages.
/// </summary>
public sealed class ArchiveParser
{
    private static readonly ParseOptions Plainly = new();

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
        return Whole(text, Plainly);
    }

    /// <summary>
    /// Reads a page with what the caller knows of it, and within bounds. A page that passes one is read up to there; the rest is kept in an
    /// <see cref="UnparsedBlock"/> with a diagnostic of severity <see cref="Severity.Error"/>.
    /// </summary>
    /// <param name="text">The page's text; its offsets are those of every span in the result.</param>
    /// <param name="options">What the caller knows, the bounds, and what may call the reading off.</param>
    /// <exception cref="ArgumentNullException">There is no text, or there are no options.</exception>
    /// <exception cref="ArgumentException">The grammar has no layout of the name that the options give.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public ArchivePage Parse(string text, ParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return ReadingLimit.Of(text, options) is { } limit
            ? limit.Complete(Whole(text[..limit.End], options), text)
            : Whole(text, options);
    }

    /// <summary>Reads the whole text; between the stages, and as often as a rule repeats, it may be called off.</summary>
    private ArchivePage Whole(string text, ParseOptions options)
    {
        var cancellation = options.CancellationToken;
        using var words = OwnWords.Hold(grammar.OwnWords);
        var reading = grammar.Begin(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var mended = Mending.Of(text);
        cancellation.ThrowIfCancellationRequested();
        var page = mended.Complete(Read(new Cursor(mended.Text, reading), options.Layout).Page);
        cancellation.ThrowIfCancellationRequested();
        return Resolver.Resolve(RuleFaults.Told(page, reading, text), mended, options.Hints);
    }

    /// <summary>
    /// Reads a string as a source line: one reference to an archive or several, with or without credits behind them. Total, as
    /// <see cref="Parse(string)"/> is: a string that cannot be read gives no reference, and a diagnostic.
    /// </summary>
    /// <param name="text">The string; its offsets are those of every span in the result.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public ReferenceReading ReadReferences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var words = OwnWords.Hold(grammar.OwnWords);
        return SourceFindings.Read(new Cursor(text, grammar.Begin(CancellationToken.None)));
    }

    /// <summary>
    /// Reads a date as people write it, with a place before it or not: <c>Vienna, June 3, 1961, 3 p.m.</c> Total: a string that is no date
    /// gives its text and a diagnostic. Beyond what counts as a date on a page, a date without a year and a decade are read too.
    /// </summary>
    /// <param name="text">The date; the reading's spans are offsets into it.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public DateReading ReadDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var words = OwnWords.Hold(grammar.OwnWords);
        return DateReadings.Of(text);
    }

    /// <summary>Which layout reads a page, and by which sign on the page it was chosen.</summary>
    /// <param name="text">The page's text.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public LayoutChoice ChooseLayout(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var words = OwnWords.Hold(grammar.OwnWords);
        return Read(new Cursor(Mending.Of(text).Text, grammar.Begin(CancellationToken.None)), hint: null).Choice;
    }

    /// <summary>The first layout whose sign the page bears and which reads it; plain paragraphs where none does.</summary>
    private (LayoutChoice Choice, ArchivePage Page) Read(Cursor page, LayoutHint? hint)
    {
        List<LayoutChoice> passedOver = [];
        foreach (var layout in grammar.LayoutsFor(hint))
        {
            var asked = grammar.Asked(layout, page);
            if (asked.Sign.Place(page) is not { WasSuccessful: true } sign)
            {
                continue;
            }

            LayoutChoice choice = new(layout, sign.Value, [.. passedOver]);
            var read = asked.Page(page);
            if (read.WasSuccessful)
            {
                return (choice, read.Value.Layout == hint?.Name || hint is not { IsForced: true } ? read.Value : LayoutHint.Missed(read.Value, hint));
            }

            passedOver.Add(choice);
        }

        throw new InvalidOperationException("The plain layout reads every text.");
    }
}
