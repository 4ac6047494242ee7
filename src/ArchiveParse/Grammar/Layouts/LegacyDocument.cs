using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document's page on the archive's former site: date, title in capitals, support, then under <c>• Citation</c> the abstract and a
/// quoted citation, under <c>• share document</c> the address, then the text. The title may be missing; the citation has it too.
/// </summary>
public static class LegacyDocument
{
    private const string Name = "legacy-web";

    /// <summary>The site's bullet, or what a converter puts in its place.</summary>
    private static readonly Parser<char> Bullet = Scan.OneOf("•·*-");

    private static readonly Parser<TextSpan> LoneDash = Lines.Whole(Signs.Dash);

    private static readonly Parser<TextSpan> Tools = Furniture.Line(LegacyLabels.Tools);

    private static readonly Parser<TextSpan> GetCitation = Furniture.Line(LegacyLabels.GetCitation);

    private static readonly Parser<TextSpan> CitationLabel = Bulleted(LegacyLabels.Citation);

    private static readonly Parser<TextSpan> ShareLabel = Bulleted(LegacyLabels.Share);

    private static readonly Parser<TextSpan> MaybeShareLabel = ShareLabel.OrDefault();

    private static readonly Parser<TextSpan> ViewLabel = Furniture.Line(LegacyLabels.ViewIn);

    private static readonly Parser<object?> NoSupport = LegacySite.Support.Where(static support => !support.Span.IsEmpty).Not();

    private static readonly Parser<object?> NoTools = Tools.Where(static tools => !tools.IsEmpty).Not();

    private static readonly Parser<object?> NoCitationLabel = CitationLabel.Not();

    private static readonly Parser<object?> NoShareLabel = ShareLabel.Not();

    private static readonly Parser<object?> NoCitation = LegacySite.Citation.Not();

    private static readonly Parser<TextSpan> TitleLine =
        from support in NoSupport
        from tools in NoTools
        from citation in NoCitationLabel
        from line in Lines.NextLine
        select line;

    /// <summary>The title, over one line or several.</summary>
    private static readonly Parser<IReadOnlyList<TextSpan>> Title = TitleLine.Many();

    private static readonly Parser<TextSpan> SummaryLine =
        from citation in NoCitation
        from share in NoShareLabel
        from line in Lines.NextLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Summary = SummaryLine.Many();

    private static readonly Parser<TextSpan> MaybeCitation = LegacySite.Citation.OrDefault();

    private static readonly Parser<Rendition> RenditionLine =
        from gap in Lines.BlankLines
        from rendition in Renditions.FileLine
        select rendition;

    private static readonly Parser<IReadOnlyList<Rendition>> Forms = RenditionLine.Many();

    private static readonly Parser<LegacyHead> Upper =
        from furniture in LegacySite.Head
        from date in LegacySite.Date
        from title in Title
        from support in LegacySite.Support
        from tools in Tools
        from label in CitationLabel
        from get in GetCitation
        select new LegacyHead
        {
            Date = date,
            Title = title.Count == 0 ? default : title[0].Cover(title[^1]),
            Support = support,
            Labels = [label],
            Furniture = [.. furniture, tools, get],
        };

    private static readonly Parser<LegacyHead> Head =
        from upper in Upper
        from summary in Summary
        from citation in MaybeCitation
        from share in MaybeShareLabel
        where !citation.IsEmpty || !share.IsEmpty
        from address in LegacySite.Address
        from view in ViewLabel
        from forms in Forms
        select upper with
        {
            Summary = summary,
            Citation = citation,
            Address = address,
            Renditions = forms,
            Labels = [.. upper.Labels, share, view],
            EmptyFields = view.IsEmpty || forms.Count > 0 ? [] : [LegacyLabels.ViewIn],
        };

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from text in Scan.MaybeRest
        select head.Document(Name, page, text);

    private static readonly Parser<TextSpan> LabelAtTop =
        LegacySite.AtTop(Upper, LegacyLabels.OfDocument.AppearIn).Select(static head => head.Labels[0]);

    /// <summary>The layout: a page with the label <c>• Citation</c> near its head.</summary>
    public static PageLayout Layout { get; } = new(Name, new LayoutSign($"'• {LegacyLabels.Citation}'", LabelAtTop), Page);

    /// <summary>A label behind a bullet, or under a lone dash as Markdown has it.</summary>
    private static Parser<TextSpan> Bulleted(string words)
    {
        var label = Scan.Literal(words);
        var behind = Lines.Whole((
            from bullet in Bullet
            from space in Scan.Spaces
            from name in label
            select name).Spanned().Select(static bulleted => bulleted.Span));
        var alone = Lines.Whole(label);
        var under =
            from dash in LoneDash
            from name in alone
            select dash.Cover(name);
        var line = behind.Or(under);
        return
            from gap in Lines.BlankLines
            from bulleted in line
            select bulleted;
    }
}
