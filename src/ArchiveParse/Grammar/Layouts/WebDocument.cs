using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document's page on the archive's site: date, title, support, text, summary, information block. Captures lose labels, values and
/// blank lines, but keep the order; the text may be missing too.
/// </summary>
public static class WebDocument
{
    private static readonly LayoutSign Sign = LayoutSign.Line(RecordLabels.Information);

    private static readonly Parser<(string Value, TextSpan Span)> LabelAboveInformation = RecordLabel.Line(RecordLabels.EndOfText);

    /// <summary>The document's text and summary: all lines before the labels that lead to the information block.</summary>
    private static readonly Parser<TextSpan> Text = static input =>
    {
        var text = Cursor.From(input);
        var sign = Sign.Place(text);
        if (!sign.WasSuccessful)
        {
            return sign;
        }

        int end = LabelsStart(text.Slice(TextSpan.FromBounds(text.Position, sign.Value.Start)));
        return new Success<TextSpan>(TextSpan.FromBounds(text.Position, end), text.At(end));
    };

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in WebHeads.Head
        from text in Text
        from information in RecordInformation.Groups
        from gap in Lines.BlankLines
        select Document(page, head, text, information);

    /// <summary>The layout: a page on which a line says <c>Document Information</c>.</summary>
    public static PageLayout Layout { get; } = new("web", Sign, Page.End());

    private static DocumentPage Document(Cursor page, WebHead head, TextSpan text, IReadOnlyList<LabelGroup> information)
    {
        int summaryStart = Summaries.Start(page.Slice(text));
        var (document, leaves) = WebTexts.Read(
            Layout.Name, page, head, TextSpan.FromBounds(text.Start, summaryStart), TextSpan.FromBounds(summaryStart, text.End));
        document = RecordInformation.Read(page, information, document, leaves);
        return document with { Leaves = leaves.InPageOrder };
    }

    /// <summary>
    /// Goes up from the end over labels and what may stand under them: links, which are short and no sentences. A line in the midst of
    /// the text that reads like a label ends nothing.
    /// </summary>
    private static int LabelsStart(Cursor text)
    {
        int start = text.End, valuesUnderLabel = 0;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            if (LabelAboveInformation(text.Slice(line)).WasSuccessful)
            {
                start = line.Start;
                valuesUnderLabel = 0;
            }
            else if (!IsLink(text, line) || ++valuesUnderLabel > MostLinks)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>A name, a place, a title: it is short, and where it has a full stop, that is an initial's.</summary>
    private static bool IsLink(Cursor text, TextSpan line) =>
        line.Length <= LongestLink && (!Paragraphs.EndsSentence(text.Source, line) || line.In(text.Source).Count(' ') < WordsOfSentence);

    private const int LongestLink = 150;
    private const int WordsOfSentence = 4;
    private const int MostLinks = 40;
}
