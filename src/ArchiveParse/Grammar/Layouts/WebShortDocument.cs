using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document's page on the archive's site whose information block is gone: date, title, support, text; then, apart, the summary and
/// perhaps the bare classification. The source stands nowhere but where an editor names it below the text.
/// </summary>
public static class WebShortDocument
{
    private static readonly Expectation DateExpected = new("the date of a record");

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in WebHeads.Head
        from text in Scan.MaybeRest
        select Document(page, head, text);

    private static readonly LayoutSign Sign = new("the date of a record at the head", static input =>
    {
        var page = Cursor.From(input);
        return WebHeads.Head(page) is { WasSuccessful: true, Value: { Date: { } date } head } && IsSites(page, head)
            ? new Success<TextSpan>(date.Span, page)
            : new Failure<TextSpan>(page, DateExpected);
    });

    /// <summary>
    /// The layout: a page that begins as the site's documents do, with date and title under <c>Skip to content</c> or above the line that
    /// thanks who made the publication possible; or, where both are missing, one that begins with date and title and ends in a summary
    /// and a classification that stand apart, or whose title says that it is one.
    /// </summary>
    public static PageLayout Layout { get; } = new("web-short", Sign, Page.End());

    private static DocumentPage Document(Cursor page, WebHead head, TextSpan rest)
    {
        var tail = WebTail.Of(page.Slice(rest));
        int end = tail.Summary.IsEmpty ? rest.End : tail.Summary.Start;
        var (document, leaves) = WebTexts.Read(Layout.Name, page, head, TextSpan.FromBounds(rest.Start, end), tail.Summary);
        return document with
        {
            Classification = tail.Classification.IsEmpty ? null : Prose.Clean(page.Source, tail.Classification),
            Leaves = leaves.Add("classification", tail.Classification).InPageOrder,
        };
    }

    /// <summary>Whether one of the two ends of the page is the site's.</summary>
    private static bool IsSites(Cursor page, WebHead head) =>
        !head.Skip.IsEmpty || !head.Support.Span.IsEmpty
        || (!WebTail.ClassificationOf(page).IsEmpty && !WebTail.Of(page).Summary.IsEmpty)
        || IsRecords(page.Source, head, page.At(head.Title.End));

    /// <summary>A day as the site writes it, and a title that the document repeats below or that names a record; no entry of a list stands below.</summary>
    private static bool IsRecords(string source, WebHead head, Cursor below)
    {
        var title = head.Title.In(source);
        if (!head.Foreign.IsEmpty || head.Date is not { Edtf.Precision: >= EdtfPrecision.Day } date || !char.IsLetter(date.Text[0])
            || title.Count(' ') < FewestGaps || WebHeads.IsSentence(source, head.Title))
        {
            return false;
        }

        bool isRepeated = Lines.NextLine(below) is { WasSuccessful: true } next && title.Equals(next.Value.In(source), StringComparison.OrdinalIgnoreCase);
        return (isRepeated || NamesRecord(title)) && !WebHeads.IsOfList(date, below);
    }

    /// <summary>One of its first words says what kind of paper it is, and the others of what: <c>Stenographic transcript of the session of…</c></summary>
    private static bool NamesRecord(ReadOnlySpan<char> title)
    {
        bool isPaper = false;
        for (int word = 0; word < FirstWords && !isPaper; word++)
        {
            int end = title.IndexOf(' ') is >= 0 and int space ? space : title.Length;
            isPaper = DateWords.Papers.Contains(title[..end].TrimEnd(','));
            title = title[end..].TrimStart(' ');
        }

        return isPaper && title.Length >= ShortestOfWhat;
    }

    private const int FewestGaps = 2;
    private const int FirstWords = 3;
    private const int ShortestOfWhat = 25;
}
