using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Labelled lines in the opening of a document: <c>Location: Zhongnanhai, Yi Nian Hall</c>.</summary>
public static class Fields
{
    private static readonly Parser<TextSpan> Label =
        from label in FieldLabels.Opening.Entry.Spanned()
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select label.Span;

    private static readonly Parser<(TextSpan Label, TextSpan Value)> OneLine =
        from label in Label
        from value in Scan.Rest
        select (label, value);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> ValueBelow =
        from label in Lines.Whole(Label)
        from value in Lines.NextLine
        select (label, value);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> LabelAndValue = Lines.Whole(OneLine).Or(ValueBelow);

    /// <summary>A label of a document's opening and its value, on the same line or the next.</summary>
    public static readonly Parser<FieldBlock> Field =
        from page in Scan.Here
        from field in LabelAndValue
        select new FieldBlock
        {
            Label = Prose.Clean(page.Source, field.Label),
            Text = Prose.Clean(page.Source, field.Value),
            Date = Dates.Expression.Reads(page, field.Value, out var date) ? date : null,
            Span = field.Label.Cover(field.Value),
        };
}
