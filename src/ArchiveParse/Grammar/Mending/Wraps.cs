using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Which lines of a printed text go on with the paragraph of the line above, on the same sheet or over its edge.</summary>
internal sealed class Wraps
{
    private readonly string text;
    private readonly int measure;
    private readonly HashSet<string> labels;

    /// <summary>Looks at the lines that are no furniture.</summary>
    public Wraps(string text, IReadOnlyList<PrintedLine> lines, bool[] isFurniture)
    {
        this.text = text;
        measure = Measure.Of(text, lines, isFurniture);
        labels = RepeatedLabels(text, lines);
        int last = -1;
        for (int at = 0; at < lines.Count; at++)
        {
            if (isFurniture[at])
            {
                continue;
            }

            if (last >= 0 && GoesOn(lines[last], lines[at], isBroken: last + 1 < at || lines[last].Sheet < lines[at].Sheet))
            {
                Joined.Add((last, at));
            }

            last = at;
        }
    }

    /// <summary>The number of each line that goes on, with that of the one that goes on with it.</summary>
    public List<(int Line, int Next)> Joined { get; } = [];

    /// <param name="line">A line.</param>
    /// <param name="next">The next one.</param>
    /// <param name="isBroken">Whether the edge of a sheet, or what stands at such an edge, lies between them.</param>
    private bool GoesOn(PrintedLine line, PrintedLine next, bool isBroken)
    {
        if (next.StandsApart && !isBroken)
        {
            return false;
        }

        if (Hyphens.Breaks(text, line, next))
        {
            return char.IsLower(text[next.Span.Start]) || line.Right >= Math.Max(measure / 2, ShortestBroken);
        }

        if (Addresses.Breaks(text, line, next))
        {
            return true;
        }

        bool ends = Paragraphs.EndsSentence(text, line.Span);
        bool goesOnSmall = !ends && Measure.GoesOnSmall(text, next.Span);
        return isBroken && measure == 0 ? goesOnSmall
            : measure > 0
                && !(ends && isBroken)
                && !BeginsBlock(line, next, ends)
                && (goesOnSmall ? line.Right * 2 >= measure : IsFilled(line, next));
    }

    /// <summary>
    /// A line is filled where the first word of the next would not have fitted on it; type set in proportion leaves some room.
    /// </summary>
    private bool IsFilled(PrintedLine line, PrintedLine next)
    {
        int word = next.Span.In(text).IndexOf(' ');
        return (line.Right + 1 + (word < 0 ? next.Span.Length : word)) * 100 > measure * FilledPercent;
    }

    private bool BeginsBlock(PrintedLine line, PrintedLine next, bool ends)
    {
        var page = new Cursor(text, next.Span);
        var words = next.Span.In(text);
        return IsIndented(line, next) || line.Indent > next.Indent + DeepestIndent
            || IsSetInColumns(line.Span.In(text)) || IsSetInColumns(words)
            || IsHeading(line.Span) || IsHeading(next.Span) || words.StartsWith("**")
            || IsFieldLabel(words)
            || BeginsItem(page, line, ends)
            || (ends && (Notes.Head(page).WasSuccessful || IsAside(words)))
            || (SpeakerHeads.LengthAt(page, next.Span, out var head) > 0
                && (ends || labels.Contains(head.Label.In(text).ToString())));
    }

    /// <summary>A first line is set in; so are the further lines of what hangs on a marker or a speaker's label.</summary>
    private bool IsIndented(PrintedLine line, PrintedLine next)
    {
        var page = new Cursor(text, line.Span);
        return next.Indent > line.Indent + 1
            && !ListItems.Marker(page).WasSuccessful
            && !Notes.Head(page).WasSuccessful
            && SpeakerHeads.LengthAt(page, line.Span, out _) == 0;
    }

    /// <summary>Wide gaps part columns, but behind a label.</summary>
    private static bool IsSetInColumns(ReadOnlySpan<char> line)
    {
        int gap = line.IndexOf("    ");
        return gap > 0 && line[gap - 1] != ':';
    }

    private bool IsHeading(TextSpan line) => Headings.Is(line.In(text));

    /// <summary>
    /// In running text a figure with a full stop, or a dash, may come to stand at the start of a line; a bracket that nothing opened does
    /// not.
    /// </summary>
    private bool BeginsItem(Cursor next, PrintedLine line, bool ends)
    {
        var marker = ListItems.Marker(next);
        return marker.WasSuccessful
            && (ends || (SurelyMark.Contains(text[marker.Value.End - 1]) && !Paragraphs.LeavesBracketOpen(text, line.Span)));
    }

    private static bool IsFieldLabel(ReadOnlySpan<char> line)
    {
        int length = FieldLabels.All.LengthAt(line, out _);
        return length > 0 && char.IsUpper(line[0]) && length < line.Length && line[length] == ':'
            && (length + 1 == line.Length || FieldLabels.Opening.Contains(line[..length]));
    }

    private static bool IsAside(ReadOnlySpan<char> line) => line.TrimEnd('.') is ['(', .., ')'] or ['[', .., ']'];

    /// <summary>Labels that begin several lines as a turn begins.</summary>
    private static HashSet<string> RepeatedLabels(string text, IReadOnlyList<PrintedLine> lines)
    {
        HashSet<string> once = [], again = [];
        Cursor page = new(text);
        foreach (var line in lines)
        {
            if (SpeakerHeads.LengthAt(page, line.Span, out var head) > 0)
            {
                string label = head.Label.In(text).ToString();
                _ = once.Add(label) || again.Add(label);
            }
        }

        return again;
    }

    private static readonly SearchValues<char> SurelyMark = SearchValues.Create(")•·●▪");

    /// <summary>Characters by which a first line is set in at most; a line further in is set to the right.</summary>
    private const int DeepestIndent = 12;

    private const int ShortestBroken = 25;
    private const int FilledPercent = 85;
}
