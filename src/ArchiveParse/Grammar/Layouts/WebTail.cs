using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>The end of a page whose labels are gone: three blank lines, the summary, perhaps a blank line and the classification.
/// Without the classification, a text whose own paragraphs stand as far apart has no summary.</summary>
/// <param name="Summary">The summary; empty where nothing stands apart.</param>
/// <param name="Classification">The classification; empty where the page ends with the summary.</param>
internal readonly record struct WebTail(TextSpan Summary, TextSpan Classification)
{
    /// <summary>The end of <paramref name="text"/>.</summary>
    public static WebTail Of(Cursor text)
    {
        var classification = ClassificationOf(text);
        var above = text.Slice(TextSpan.FromBounds(text.Position, classification.IsEmpty ? text.End : classification.Start));
        int start = Summaries.Start(above);
        var summary = Lines.Trim(text.Source, start, above.End);
        bool standsApart = !summary.IsEmpty && Summaries.StandsApart(above, summary)
            && (!classification.IsEmpty || Summaries.StandsMostApart(above, summary));
        return standsApart ? new(summary, classification) : default;
    }

    /// <summary>The last line, where it is a classification; else empty.</summary>
    public static TextSpan ClassificationOf(Cursor text)
    {
        var last = Closings.LinesFromEnd(text).FirstOrDefault();
        return !last.IsEmpty && Markings.Line(text.Slice(last)).WasSuccessful ? last : default;
    }
}
