using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// The archivist's abstract below a document's text. Nothing marks where it begins: it is the last paragraph; or the last two, where they
/// stand apart from the text, where the document has visibly ended above them (with a signature, a stamp, a note), where the page parts
/// its text by wider gaps than what the site itself wrote, those two among it, or where the second is a notice on how the
/// first was made. Where the document's own end is the last thing, there is none.
/// </summary>
internal static class Summaries
{
    /// <summary>Where the summary begins that ends <paramref name="text"/>; the text's end where it has none.</summary>
    public static int Start(Cursor text)
    {
        List<TextSpan> last = [.. Closings.LinesFromEnd(text).Take(3)];
        if (last.Count == 0 || IsDocuments(text, last[0]) || IsInBrackets(text, last[0]))
        {
            return text.End;
        }

        return last[IsPair(text, last) ? 1 : 0].Start;
    }

    /// <summary>Whether three blank lines, more than part paragraphs, stand above <paramref name="line"/>.</summary>
    public static bool StandsApart(Cursor text, TextSpan line) => Gap(text, line) > ApartLines;

    /// <summary>
    /// Whether no paragraph of the text above <paramref name="line"/> stands as far from the one before it. An empty paragraph is one of the text.
    /// </summary>
    public static bool StandsMostApart(Cursor text, TextSpan line)
    {
        if (HoldsEmptyParagraph(text, line) && BelowEmptyParagraph(text, line) <= ApartLines)
        {
            return false;
        }

        int gap = Gap(text, line), first = Lines.Trim(text.Source, text.Position, text.End).Start;
        return Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, line.Start)))
            .TakeWhile(above => above.Start > first).All(above => Gap(text, above) < gap);
    }

    private static bool IsPair(Cursor text, List<TextSpan> last) =>
        last.Count > 1 && !EndsDocument(text, last[1]) && !StandsApart(text, last[0]) && !IsInBrackets(text, last[1])
        && !ListItems.BeginsAt(text, last[1].Start)
        && (SummaryNotices.Notice(last[0].In(text.Source))
            || (StandsApart(text, last[1]) && !HoldsEmptyParagraph(text, last[1]))
            || (last.Count > 2 && Gap(text, last[0]) == SitesGap && Gap(text, last[1]) == SitesGap
                && GapsAreWider(text.Slice(TextSpan.FromBounds(text.Position, last[2].End))))
            || (last.Count > 2 && IsSigned(text, last[2]) && IsAbstract(text, last[1])));

    /// <summary>No abstract stands in square brackets as a whole; an editor's remark does, and a gap.</summary>
    private static bool IsInBrackets(Cursor text, TextSpan line) => line.In(text.Source) is ['[', .., ']'];

    /// <summary>Whether the space above a line is the text's own: a line of it holds a space, as an empty paragraph leaves it.</summary>
    private static bool HoldsEmptyParagraph(Cursor text, TextSpan line)
    {
        var above = text.Source.AsSpan(text.Position, line.Start - text.Position);
        var gap = above[above.TrimEnd().Length..];
        return gap.IndexOf('\n') is >= 0 and int first && gap[first..gap.LastIndexOf('\n')].ContainsAny(' ', '\u00a0');
    }

    private static int BelowEmptyParagraph(Cursor text, TextSpan line)
    {
        var above = text.Source.AsSpan(text.Position, line.Start - text.Position);
        above = above[..(above.LastIndexOf('\n') + 1)];
        return above[above.LastIndexOfAny(' ', '\u00a0')..].Count('\n');
    }

    /// <summary>How many lines end between <paramref name="line"/> and the text above it.</summary>
    private static int Gap(Cursor text, TextSpan line)
    {
        var above = text.Source.AsSpan(text.Position, line.Start - text.Position);
        return above[above.TrimEnd().Length..].Count('\n');
    }

    /// <summary>Whether several paragraphs stand there, all parted by more than the site puts between lines of its own.</summary>
    private static bool GapsAreWider(Cursor text)
    {
        int gaps = 0, first = Lines.Trim(text.Source, text.Position, text.End).Start;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            if (line.Start == first)
            {
                break;
            }

            if (Gap(text, line) <= SitesGap)
            {
                return false;
            }

            gaps++;
        }

        return gaps >= FewGaps;
    }

    /// <summary>
    /// Between a signature and the summary a document may still have a remark, in brackets or behind a label; an abstract is longer.
    /// </summary>
    private static bool IsAbstract(Cursor text, TextSpan line) =>
        line.Length >= ShortestAbstract && text.Source[line.Start] is not ('(' or '[') && Paragraphs.EndsSentence(text.Source, line)
        && !IsLabelled(line.In(text.Source));

    /// <summary>Whether words in capitals and a colon lead a paragraph: <c>NOTE OF THE DEPARTMENT:</c>.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and var colon && Headings.Is(line[..colon]);

    /// <summary>
    /// Whether somebody signs there, below prose, or a stamp or recipients stand there. All these may open a document as well as close it, and a
    /// date stands over each day of a diary: dates, markings and notes of the editor’s close it only below one of the others.
    /// </summary>
    private static bool IsSigned(Cursor text, TextSpan closing)
    {
        var lines = Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, closing.End)))
            .SkipWhile(line => MayStandAnywhere(text.Slice(line)));
        var signed = lines.FirstOrDefault();
        return !signed.IsEmpty && EndsDocument(text, signed) && lines.Skip(1).Any(line => IsProse(text, line))
            && !(IsLettered(signed.In(text.Source)) && HeadSections(text, lines.Skip(1)));
    }

    /// <summary>Whether letters count the sections of a text: <c>C. Conclusions</c> is a heading then, where it could be a name.</summary>
    private static bool HeadSections(Cursor text, IEnumerable<TextSpan> lines)
    {
        TextSpan below = default;
        foreach (var line in lines)
        {
            if (IsLettered(line.In(text.Source)) && below.Length >= ShortestAbstract && IsProse(text, below))
            {
                return true;
            }

            below = line;
        }

        return false;
    }

    private static bool IsLettered(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < ShortestAbstract && char.IsUpper(line[0]) && line[1] == '.' && line[2] == ' ';

    private static bool MayStandAnywhere(Cursor line) =>
        line.Rest.Length <= ClosingRuns.LongestLine
        && (Datelines.Line(line).WasSuccessful || Markings.Line(line).WasSuccessful || Addenda.Line(line).WasSuccessful);

    /// <summary>A sentence that is no line of a head or foot and no salutation.</summary>
    private static bool IsProse(Cursor text, TextSpan line) =>
        Paragraphs.EndsSentence(text.Source, line) && line.In(text.Source).Contains(' ') && !line.In(text.Source).StartsWith("Dear ")
        && !Closings.IsClosingLine(text.Slice(line));

    /// <summary>A signature, a recipient, a stamp or a note; a numbered point is the text's own.</summary>
    private static bool EndsDocument(Cursor text, TextSpan line) =>
        text.Slice(line) is var at
        && (Notes.Head(at).WasSuccessful || (Closings.IsClosingLine(at) && !ListItems.Marker(at).WasSuccessful));

    /// <summary>A note, or a closing line that is no sentence and does not stand apart.</summary>
    private static bool IsDocuments(Cursor text, TextSpan line) =>
        Notes.Head(text.Slice(line)).WasSuccessful
        || (!StandsApart(text, line) && EndsDocument(text, line) && !Paragraphs.EndsSentence(text.Source, line));

    private const int ApartLines = 3;

    /// <summary>One blank line.</summary>
    private const int SitesGap = 2;
    private const int FewGaps = 3;
    private const int ShortestAbstract = 60;
}
