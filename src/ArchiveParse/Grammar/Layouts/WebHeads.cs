using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>The head of a document's page on the archive's site: date, title, support.</summary>
internal static class WebHeads
{
    /// <summary>The link over the site's menu; empty where the page has none.</summary>
    public static readonly Parser<TextSpan> Skip = Furniture.Line(SiteFurniture.Skip);

    private static readonly Parser<StatedDate> Date =
        from gap in Lines.BlankLines
        from date in Dates.Line
        select date;

    private static readonly Parser<StatedDate?> MaybeDate = Date.OrDefault();

    private static readonly Parser<object?> NoDate = Date.Not();

    private static readonly Parser<(TextSpan Value, TextSpan Span)> SupportLine = (
        from gap in Lines.BlankLines
        from names in Support.Line
        select names).OrDefault();

    private static readonly Parser<TextSpan> Abstract =
        from source in Scan.Source
        from date in NoDate
        from line in Lines.NextLine
        where line.Length >= LongestTitle || (line.Length >= ShortestAbstract && Paragraphs.EndsSentence(source, line))
        select line;

    private static readonly Parser<TextSpan> SecondParagraph = (
        from source in Scan.Source
        from date in NoDate
        from line in Lines.NextLine
        where Paragraphs.EndsSentence(source, line)
        select line).OrDefault();

    /// <summary>A date as the site writes it, with no day before the month, and a title below it, which is no sentence.</summary>
    private static readonly Parser<TextSpan> Record =
        from source in Scan.Source
        from date in Date
        where char.IsLetter(date.Text[0]) || date.Text.All(char.IsAsciiDigit)
        from title in Lines.NextLine
        where !IsSentence(source, title)
        select title;

    private static readonly Parser<Cursor> RecordAhead = Scan.Here.Where(static here => Record(here).WasSuccessful);

    /// <summary>
    /// A capture may begin with the summary of the record that stood above this one on the site: a paragraph or two of prose before
    /// the page's date. A title that stands above a document's own dateline is no prose.
    /// </summary>
    private static readonly Parser<TextSpan> Foreign = (
        from first in Abstract
        from second in SecondParagraph
        from record in RecordAhead
        select second.IsEmpty ? first : first.Cover(second)).OrDefault();

    /// <summary>The head; the date and the support may be missing.</summary>
    public static readonly Parser<WebHead> Head =
        from skip in Skip
        from foreign in Foreign
        from date in MaybeDate
        from title in Lines.NextLine
        from support in SupportLine
        select new WebHead(skip, foreign, date, title, support);

    /// <summary>Whether another date stands a line or two below a title, as in a list.</summary>
    internal static bool IsOfList(StatedDate date, Cursor below)
    {
        for (int lines = 0; lines < MostOfEntry && Lines.NextLine(below) is { WasSuccessful: true } line; lines++)
        {
            if (Date(below) is { WasSuccessful: true } other && other.Value.Text != date.Text)
            {
                return true;
            }

            below = Cursor.From(line.Remainder);
        }

        return false;
    }

    /// <summary>A final abbreviation ends no sentence: <c>…, 10 a.m. - 11.15 a.m.</c></summary>
    internal static bool IsSentence(string source, TextSpan line) =>
        Paragraphs.EndsSentence(source, line) && !(line.Length > 2 && source[line.End - 1] == '.' && source[line.End - 3] is '.' or ' ');

    private const int MostOfEntry = 2;
    private const int ShortestAbstract = 60;
    private const int LongestTitle = 250;
}
