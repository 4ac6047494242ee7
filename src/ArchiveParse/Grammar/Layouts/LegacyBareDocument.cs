using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document's page on the archive's former site of which no label was captured: the date, the gap where the title stood, the
/// abstract, then the quoted citation, or the reference alone, or the date once more and the title, or nothing of these, then the text.
/// </summary>
public static class LegacyBareDocument
{
    private const string Name = "legacy-web-bare";

    private static readonly Parser<object?> NoCitation = LegacySite.Citation.Not();

    private static readonly Parser<TextSpan> SummaryLine =
        from citation in NoCitation
        from gap in Lines.BlankLines
        from date in Dates.NoLine
        from line in Lines.Line
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Summary = SummaryLine.Many();

    /// <summary>A citation can stand at the head of a text of any kind; here it stands under the date, or is indented.</summary>
    private static readonly Parser<LegacyHead> Cited =
        from page in Scan.Here
        from furniture in LegacySite.Head
        from date in LegacySite.Date
        from support in LegacySite.Support
        from summary in Summary
        from citation in LegacySite.Citation
        where date is not null || LegacySite.IsIndented(page, citation)
        select new LegacyHead { Date = date, Support = support, Summary = summary, Citation = citation, Furniture = furniture };

    private static readonly Parser<object?> NoLine = Lines.Line.Not();

    /// <summary>The title stands right under the repeated date, and has nothing right under it.</summary>
    private static readonly Parser<TextSpan> TitleAlone =
        from title in Lines.Line
        from end in NoLine
        select title;

    /// <summary>In a capture without blank lines, or with as many everywhere.</summary>
    private static readonly Parser<TextSpan> TitleBelow =
        from gap in Lines.BlankLines
        from title in Lines.Line
        select title;

    private static readonly Parser<(TextSpan Span, bool IsAlone)> Title =
        TitleAlone.Select(static title => (title, true)).Or(TitleBelow.Select(static title => (title, false)));

    /// <summary>The date once more, over the title.</summary>
    private static readonly Parser<LegacyHead> Titled =
        from page in Scan.Here
        from summary in Summary
        from gap in Lines.BlankLines
        from again in Dates.Line
        let last = summary.Count > 0 ? summary[^1] : again.Span
        from title in Title
        where title.IsAlone ? IsAbstract(page, last) : AreSetIn(page, [last, again.Span])
        select new LegacyHead { Date = again, Title = title.Span, Summary = summary, RepeatedDate = again.Span };

    private static readonly Parser<Rendition?> MaybeForm = (
        from gap in Lines.BlankLines
        from form in Renditions.FileLine
        select form).OrDefault();

    /// <summary>Of the citation the archive's part alone: the abstract is set in, and so is the reference right under it.</summary>
    private static readonly Parser<LegacyHead> Referenced =
        from page in Scan.Here
        from summary in Lines.NextLine
        where LegacySite.IsIndented(page, summary) && Paragraphs.EndsSentence(page.Source, summary)
        from reference in Lines.NextLine
        where LegacySite.IsIndented(page, reference) && IsReference(page.Slice(reference))
        from form in MaybeForm
        select new LegacyHead { Summary = [summary], Reference = reference, Renditions = form is null ? [] : [form] };

    /// <summary>A line that is not set in.</summary>
    private static readonly Parser<Cursor> TextAhead =
        Scan.Here.Where(static here => Lines.LineAt(here, out _) is { IsEmpty: false } line && line.Start == here.Position);

    /// <summary>An abstract that alone is set in, with neither below it; a letter sets in each of its paragraphs, or breaks their lines.</summary>
    private static readonly Parser<LegacyHead> SetIn =
        from page in Scan.Here
        from summary in Lines.Line
        where LegacySite.IsIndented(page, summary) && summary.Length >= ShortestSetIn && Paragraphs.EndsSentence(page.Source, summary)
        from text in TextAhead
        from date in Dates.NoLine
        select new LegacyHead { Summary = [summary] };

    private static readonly Parser<LegacyHead> BelowDate = Titled.Or(Referenced).Or(SetIn);

    /// <summary>Where the title stood is a gap; an abstract and what follows it show by themselves where both are set in.</summary>
    private static readonly Parser<LegacyHead> Uncited =
        from page in Scan.Here
        from furniture in LegacySite.Head
        from date in LegacySite.DateLine
        from gap in Lines.BlankLines
        from next in Scan.Here
        where gap >= LostTitle || Scan.IsSpace(next.Current)
        from head in BelowDate
        where head.Date is null || head.Date.Text == date.Text
        where gap >= LostTitle || (!IsAbstractAlone(head) && AreSetIn(page, [.. head.Summary, Border(head)]))
        select head with { Date = date, Furniture = furniture };

    private static readonly Parser<LegacyHead> Head = Cited.Or(Uncited);

    private static readonly Parser<LegacyHead> HeadAtTop =
        LegacySite.AtTop(Cited, LegacyLabels.OfCitation.AppearIn).Or(LegacySite.AtTop(Uncited));

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from text in Scan.MaybeRest
        select head.Document(Name, page, text);

    /// <summary>
    /// The layout: a page that begins with a date and an abstract, and then cites the document, gives its reference or repeats the date over its
    /// title, or whose abstract alone is set in.
    /// </summary>
    public static PageLayout Layout { get; } =
        new(Name, new LayoutSign("what parts an abstract from the text", HeadAtTop.Select(Border)), Page);

    private static TextSpan Border(LegacyHead head) =>
        !head.Citation.IsEmpty ? head.Citation
        : !head.Reference.IsEmpty ? head.Reference
        : IsAbstractAlone(head) ? head.Summary[^1]
        : head.RepeatedDate;

    private static bool IsAbstractAlone(LegacyHead head) => head.RepeatedDate.IsEmpty && head.Reference.IsEmpty;

    private static bool AreSetIn(Cursor page, TextSpan[] lines) => Array.TrueForAll(lines, line => LegacySite.IsIndented(page, line));

    private static bool IsReference(Cursor line) => Sources.Read(line).References is { Count: > 0 } references && references[0] is not OtherReference;

    /// <summary>
    /// An abstract is set in like all that the site lists, or is made of sentences, and the date that follows a lost one is set in too;
    /// a heading above a dateline is neither.
    /// </summary>
    private static bool IsAbstract(Cursor page, TextSpan line) =>
        LegacySite.IsIndented(page, line) || Paragraphs.EndsSentence(page.Source, line);

    /// <summary>So many blank lines stand where the title stood.</summary>
    private const int LostTitle = 2;

    /// <summary>Characters of an abstract on one line that no page's width would hold.</summary>
    private const int ShortestSetIn = 150;
}
