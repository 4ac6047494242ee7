using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The print export of the archive's former site: its masthead, date and title, then the sections of the present export. A value may
/// stand beside its label, and one that was a link may be lost.
/// </summary>
public static class LegacyPrint
{
    internal const string Name = "legacy-print";

    private static readonly Parser<string> MastheadWords =
        from words in LegacyLabels.Masthead.Entry
        from gap in Scan.Spaces
        select words;

    private static readonly Parser<TextSpan> MastheadWhole = Lines.Whole(
        MastheadWords.AtLeastOnce().Spanned().Select(static line => line.Span));

    private static readonly Parser<TextSpan> MastheadLine =
        from gap in Lines.BlankLines
        from line in MastheadWhole
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Masthead = MastheadLine.AtLeastOnce();

    private static readonly Parser<(string Name, TextSpan Span)> Label =
        from gap in Lines.Gap
        from label in SectionLabel.Rule
        select label;

    private static readonly Parser<object?> NoLabel = Label.Not();

    private static readonly Parser<TextSpan> TextLine =
        from label in NoLabel
        from line in Lines.NextLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Text = TextLine.Many();

    private static readonly Parser<IReadOnlyList<TextSpan>> Title = TextLine.AtLeastOnce();

    private static readonly Parser<TextSpan> Form = Renditions.TextLine.Select(static form => form.Span);

    private static readonly Parser<TextSpan> FirstForm =
        from gap in Lines.BlankLines
        from form in Form
        select form;

    private static readonly Parser<TextSpan> ScanLine =
        from gap in Lines.BlankLines
        from scan in Renditions.ScanLine
        select scan.Span;

    private static readonly Parser<IReadOnlyList<TextSpan>> FurtherForms = Form.Or(ScanLine).Many();

    /// <summary>
    /// Forms of the document, line under line: behind a blank one, <c>Unofficial Translation</c> may be the text's own first line.
    /// </summary>
    private static readonly Parser<IReadOnlyList<TextSpan>> SomeForms =
        from first in FirstForm
        from further in FurtherForms
        select (IReadOnlyList<TextSpan>)[first, .. further];

    private static readonly Parser<IReadOnlyList<TextSpan>> Nothing = Scan.Here.Select(static _ => (IReadOnlyList<TextSpan>)[]);

    private static readonly Parser<IReadOnlyList<TextSpan>> Forms = SomeForms.Or(Nothing);

    private static readonly Parser<IReadOnlyList<TextSpan>> OneLine =
        TextLine.Select(static line => (IReadOnlyList<TextSpan>)[line]).Or(Nothing);

    private static readonly Parser<TextSpan> Beside = Lines.Line.OrDefault();

    private static readonly Parser<LabelGroup> Section =
        from label in Label
        from beside in Beside
        from below in Below(label.Name, beside)
        select new LabelGroup(label.Name, label.Span, beside.IsEmpty ? below : [beside, .. below]);

    private static readonly Parser<StatedDate?> Date = LegacySite.DateLine.Select(static date => (StatedDate?)date).Or(LegacyDates.MaybeBeforeTitle);

    private static readonly Parser<LegacyPrintHead> Head =
        from masthead in Masthead
        from date in Date
        from title in Title
        select new LegacyPrintHead(masthead, date, title[0].Cover(title[^1]));

    private static readonly Parser<TextSpan> Sign =
        from head in Head
        from label in Label
        select head.Masthead[0].Cover(head.Masthead[^1]);

    private static readonly Parser<IReadOnlyList<LabelGroup>> Sections = Section.AtLeastOnce();

    private static readonly Parser<ArchivePage> InLines =
        from page in Scan.Here
        from head in Head
        from sections in Sections
        where sections[^1].Label is Language or Contents
        from text in Scan.MaybeRest
        select head.Document(Name, page, sections, text);

    private static readonly Parser<ArchivePage> Page = InLines.Or(RunTogetherPrint.Page);

    /// <summary>The layout: a page that begins with the masthead and has a label of a section under its title.</summary>
    public static PageLayout Layout { get; } =
        new(Name, new LayoutSign("the masthead", LegacySite.AtTop(Sign, LegacyLabels.IsMasthead).Or(RunTogetherPrint.Sign)), Page.End());

    /// <summary>
    /// What stands under a label, and under what stands beside it: at the last two a line or a few, and then the text begins.
    /// </summary>
    private static Parser<IReadOnlyList<TextSpan>> Below(string label, TextSpan beside) => label switch
    {
        Contents => beside.IsEmpty ? Forms : FurtherForms,
        Language => beside.IsEmpty ? OneLine : Nothing,
        _ => Text,
    };

    private const string Language = "Original Language";
    private const string Contents = "Contents";
}
