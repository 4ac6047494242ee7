using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Labels that stand on a line of their own at the head of a memorandum: <c>SUBJECT</c>, <c>Participants:</c></summary>
internal static class HeadLabels
{
    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    /// <summary>A line with a label of what the memorandum is about, who wrote it, to whom.</summary>
    public static readonly Parser<TextSpan> Field = Line(FrusLabels.Fields);

    /// <summary>A line with the label of a list of those who took part.</summary>
    public static readonly Parser<TextSpan> Attendance = Line(FrusLabels.Attendance);

    /// <summary>No such line.</summary>
    public static readonly Parser<object?> None = Field.Or(Attendance).Not();

    /// <summary>Without a colon a word is a label in capitals alone.</summary>
    private static Parser<TextSpan> Line(WordTable<bool> labels)
    {
        var word = labels.Entry.Spanned();
        return Lines.Whole(
            from source in Scan.Source
            from label in word
            from gap in Scan.Spaces
            from colon in MaybeColon
            where !colon.IsEmpty || !Letters.HaveSmall(label.Span.In(source))
            select label.Span);
    }
}
