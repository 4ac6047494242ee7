using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>What pages of the archive's former site have in common.</summary>
internal static class LegacySite
{
    private static readonly Parser<TextSpan> HeadWords = Furniture.OneOf(LegacyLabels.Head, "the site's head").Select(static words => words.Span);

    private static readonly Parser<TextSpan> HeadLine =
        from gap in Lines.BlankLines
        from words in HeadWords
        select words;

    /// <summary>The site's own lines above a page: all, some or none, as the capture has them.</summary>
    public static readonly Parser<IReadOnlyList<TextSpan>> Head = HeadLine.Many();

    /// <summary>A date at the top of a page.</summary>
    public static readonly Parser<StatedDate> DateLine =
        from gap in Lines.BlankLines
        from date in Dates.Line
        select date;

    /// <summary>The same, where a page has one.</summary>
    public static readonly Parser<StatedDate?> Date = DateLine.OrDefault();

    private static readonly Parser<(TextSpan Value, TextSpan Span)> SupportLine =
        from gap in Lines.BlankLines
        from names in Grammar.Support.Line
        select names;

    /// <summary>The line that names who made the publication possible.</summary>
    public static readonly Parser<(TextSpan Value, TextSpan Span)> Support = SupportLine.OrDefault();

    private static readonly Parser<TextSpan> AddressStart = Scan.AnyOf("http://", "https://");

    private static readonly Parser<TextSpan> ToSpace = Scan.Until(" ");

    private static readonly Parser<TextSpan> AddressWords = Lines.Whole((
        from start in AddressStart
        from rest in ToSpace
        select rest).Spanned().Select(static address => address.Span));

    /// <summary>A line that is an address; nothing where there is none.</summary>
    public static readonly Parser<TextSpan> Address = (
        from gap in Lines.BlankLines
        from address in AddressWords
        select address).OrDefault();

    private static readonly Parser<TextSpan> NextLine = AddressWords.OrDefault();

    /// <summary>The quoted citation; its address may stand on the next line.</summary>
    public static readonly Parser<TextSpan> Citation =
        from gap in Lines.BlankLines
        from citation in QuotedTitles.Line
        from address in NextLine
        select address.IsEmpty ? citation : citation.Cover(address);

    /// <summary>
    /// A rule that must find all it wants among the page's first lines of text: what tells a layout stands there. It is asked only where
    /// <paramref name="mayHold"/> leaves it possible; most pages are done with that look.
    /// </summary>
    public static Parser<T> AtTop<T>(Parser<T> rule, LineTest? mayHold = null, int lines = LinesAtTop) => input =>
    {
        var top = Top(Cursor.From(input), lines);
        return mayHold is null || mayHold(top.Rest) ? rule(top) : new Failure<T>(top, WordsExpected);
    };

    private static Cursor Top(Cursor page, int lines)
    {
        int end = page.Position;
        for (int count = 0, next; end < page.End && count < lines; end = next)
        {
            count += Lines.LineAt(page.Source, end, page.End, out next).IsEmpty ? 0 : 1;
        }

        return page.Slice(TextSpan.FromBounds(page.Position, end));
    }

    /// <summary>Paragraphs of a line each as one value; none where there are none.</summary>
    public static string? Text(string source, IReadOnlyList<TextSpan> paragraphs) =>
        paragraphs.Count == 0 ? null : Prose.Clean(source, paragraphs);

    /// <summary>Whether white space stands before a line.</summary>
    public static bool IsIndented(Cursor page, TextSpan line) => line.Start > 0 && Scan.IsSpace(page.Source[line.Start - 1]);

    private static readonly Expectation WordsExpected = new("words of the former site");

    private const int LinesAtTop = 16;
}
