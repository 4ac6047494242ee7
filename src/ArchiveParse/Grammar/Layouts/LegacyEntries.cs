using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// Records as the former site lists them: a bullet with the date behind it, or a lone dash with the date under it; then title and
/// abstract, a line each.
/// </summary>
internal sealed class LegacyEntries
{
    /// <summary>The site's bullet, or what a converter puts in its place.</summary>
    private static readonly Parser<char> Bullet = Scan.OneOf("•·*");

    private static readonly Parser<TextSpan> LoneMarker = Lines.Whole(Scan.AnyOf("•", "·", "*", "-"));

    private LegacyEntries(Parser<StatedDate> dateLine, bool mustHang)
    {
        var behind = Lines.Whole(
            from bullet in Bullet
            from gap in Scan.Spaces
            from date in dateLine
            select date);
        var under =
            from gap in Lines.BlankLines
            from date in dateLine
            select date;
        var maybeUnder = under.OrDefault();
        var marked =
            from marker in LoneMarker
            from date in maybeUnder
            select date;
        var start = behind.Or(marked).OnlyAt(static text => text.TrimStart() is ['•' or '·' or '*' or '-', ..]);
        var noStart = start.Not();
        Line =
            from gap in Lines.BlankLines
            from end in noStart
            from line in Lines.Line
            select line;
        var hanging = mustHang ? Hanging(Line) : Line;
        var further = hanging.Many();
        Entry =
            from gap in Lines.BlankLines
            from marker in Scan.Here
            from date in start
            from title in hanging
            from summary in further
            select EntryOf(marker, date, title, summary);
        All = Entry.AtLeastOnce();
    }

    /// <summary>Entries under the site's own lines: any date will do.</summary>
    public static LegacyEntries Framed { get; } = new(Dates.Line, mustHang: false);

    /// <summary>Entries that their own form alone tells: dates as the site writes them, every line under its marker.</summary>
    public static LegacyEntries Alone { get; } = new(LegacyDates.Line, mustHang: true);

    /// <summary>A line that begins no entry.</summary>
    public Parser<TextSpan> Line { get; }

    /// <summary>One entry.</summary>
    public Parser<ListingEntry> Entry { get; }

    /// <summary>All entries.</summary>
    public Parser<IReadOnlyList<ListingEntry>> All { get; }

    /// <summary>A line that follows without a blank one, or is set in: the text around a list does neither.</summary>
    private static Parser<TextSpan> Hanging(Parser<TextSpan> rule) => input =>
    {
        var page = Cursor.From(input);
        var line = rule(input);
        bool hangs = line.WasSuccessful && (LegacySite.IsIndented(page, line.Value) || Lines.BlankLines(page).Value == 0);
        return !line.WasSuccessful || hangs ? line : new Failure<TextSpan>(page, LineExpected);
    };

    /// <summary>An entry of these parts, from its marker on.</summary>
    internal static ListingEntry EntryOf(Cursor page, StatedDate? date, TextSpan title, IReadOnlyList<TextSpan> summary) => new()
    {
        Date = date,
        Title = Prose.Clean(page.Source, title),
        Summary = LegacySite.Text(page.Source, summary),
        Span = Lines.Trim(page.Source, page.Position, (summary.Count == 0 ? title : summary[^1]).End),
    };

    private static readonly Expectation LineExpected = new("a line under the entry's marker");
}
