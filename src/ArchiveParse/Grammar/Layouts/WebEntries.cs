using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The records that a list on the archive's site shows: date, title and summary of each, one blank line between all of them. An entry
/// without date has an empty line in its place, so that two blank lines stand above its title.
/// </summary>
internal static class WebEntries
{
    private static readonly Parser<object?> NoPager = WebPager.Line.Not();

    private static readonly Parser<TextSpan> TextLine =
        from pager in NoPager
        from line in Lines.Line
        select line;

    private static readonly Parser<TextSpan> LineWithoutDate =
        from date in Dates.NoLine
        from line in TextLine
        select line;

    /// <summary>
    /// A paragraph of a summary follows behind one blank line at most; behind two, an entry without date begins. A notice on how a summary
    /// was made is no title, however many blank lines stand above it.
    /// </summary>
    private static readonly Parser<TextSpan> SummaryLine =
        from gap in Lines.BlankLines
        from source in Scan.Source
        from line in LineWithoutDate
        where gap <= 1 || SummaryNotices.Notice(line.In(source))
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Summary = SummaryLine.Many();

    private static readonly Parser<StatedDate> Date =
        from date in Dates.Line
        from gap in Lines.BlankLines
        select date;

    /// <summary>Behind a date stands the title, even where the title is a date itself: <c>18 September 1956, 18:00 - 21:10</c>.</summary>
    private static readonly Parser<(StatedDate? Date, TextSpan Title)> DateAndTitle =
        from date in Date
        from title in TextLine
        select ((StatedDate?)date, title);

    private static readonly Parser<(StatedDate? Date, TextSpan Title)> TitleAlone =
        LineWithoutDate.Select(static title => ((StatedDate?)null, title));

    private static readonly Parser<(StatedDate? Date, TextSpan Title)> Head = DateAndTitle.Or(TitleAlone);

    /// <summary>One entry, blank lines before it skipped.</summary>
    public static readonly Parser<ListingEntry> Entry =
        from gap in Lines.BlankLines
        from page in Scan.Here
        from head in Head
        from summary in Summary
        select EntryOf(page, head.Date, head.Title, summary);

    private static readonly Parser<IReadOnlyList<TextSpan>?> MaybePager = WebPager.Pager.OrDefault();

    private static readonly Parser<ValueList<Block>> Rest = LeftOver.Lines("a record's date and title, or the end of the page");

    /// <summary>All from here on: the entries, the pager, and what may stand behind it.</summary>
    public static readonly Parser<WebList> List =
        from entries in Entry.Many()
        from pager in MaybePager
        from rest in Rest
        select new WebList([.. entries], pager ?? [], rest);

    private static ListingEntry EntryOf(Cursor page, StatedDate? date, TextSpan title, IReadOnlyList<TextSpan> summary) => new()
    {
        Date = date,
        Title = Prose.Clean(page.Source, title),
        Summary = summary.Count == 0 ? null : Prose.Clean(page.Source, summary),
        Span = (date?.Span ?? title).Cover(summary.Count == 0 ? title : summary[^1]),
    };
}
