using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The print export of the former site where a capture ran all its lines together: masthead, date, title, sections and text stand on one line, and
/// the labels alone part them. Words of the site that offers the capture may stand above.
/// </summary>
internal static class RunTogetherPrint
{
    private const string Contents = "Contents";
    private const string Masthead = "International History Declassified ";

    private static readonly Parser<TextSpan> Above = Scan.Lexeme(AboveLength, "the masthead");

    private static readonly Parser<TextSpan> ToLabel = Scan.Lexeme(LengthToLabel, "words before a label");

    private static readonly Parser<TextSpan> MaybeValue = ToLabel.OrDefault();

    private static readonly Parser<TextSpan> MaybeForm = Renditions.TextLead.OrDefault();

    private static readonly Parser<LabelGroup> Section =
        from gap in Scan.Spaces
        from label in SectionLabel.Rule
        from space in Scan.Spaces
        from value in label.Name == Contents ? MaybeForm : MaybeValue
        select new LabelGroup(label.Name, label.Span, value.IsEmpty ? [] : [value]);

    private static readonly Parser<IReadOnlyList<LabelGroup>> Sections = Section.AtLeastOnce();

    private static readonly Parser<LegacyPrintHead> Head =
        from above in Above
        from date in Dates.Expression
        from gap in Scan.Gap
        from title in ToLabel
        select new LegacyPrintHead([above], date, title);

    /// <summary>The masthead, and what stands above it, where a title and a label stand behind on its line.</summary>
    public static readonly Parser<TextSpan> Sign = Head.Select(static head => head.Masthead[0]).OnlyAt(static page => AboveLength(page) > 0);

    /// <summary>The page.</summary>
    public static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from sections in Sections
        where sections[^1].Label == Contents
        from text in Scan.MaybeRest
        select head.Document(LegacyPrint.Name, page, sections, text);

    private static int AboveLength(ReadOnlySpan<char> page) =>
        page[..Math.Min(page.Length, LongestAbove)].IndexOf(Masthead) is >= 0 and int at ? at + Masthead.Length : 0;

    /// <summary>Length of the words up to the nearest label on the line; 0 where one stands right here, or none follows.</summary>
    private static int LengthToLabel(ReadOnlySpan<char> text)
    {
        var line = text[..(text.IndexOf('\n') is >= 0 and int end ? end : text.Length)];
        int nearest = -1;
        foreach (string label in SectionLabel.Names)
        {
            int at = line.IndexOf($"{label}:");
            nearest = at >= 0 && (at == 0 || line[at - 1] == ' ') && (nearest < 0 || at < nearest) ? at : nearest;
        }

        return nearest > 0 ? line[..nearest].TrimEnd().Length : 0;
    }

    /// <summary>Characters of the masthead, and of what stands above it.</summary>
    private const int LongestAbove = 600;
}
