using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Which lines of a printed text go on with the paragraph of the line above, on the same sheet or over its edge.</summary>
internal sealed class Wraps
{
    private readonly string text;
    private readonly PrintedLine[] lines;
    private readonly int measure;

    /// <summary>What each line looks like by itself; looked at once.</summary>
    private readonly LineForm[] forms;

    /// <summary>Looks at the lines that are no furniture.</summary>
    public Wraps(string text, PrintedLine[] lines, bool[] isFurniture)
    {
        (this.text, this.lines) = (text, lines);
        forms = LineForms.Of(text, lines);
        measure = Measure.Of(text, lines, forms, isFurniture);
        Joined = new(lines.Length);
        int last = -1;
        for (int at = 0; at < lines.Length; at++)
        {
            if (isFurniture[at])
            {
                continue;
            }

            if (last >= 0 && GoesOn(last, at, isBroken: last + 1 < at || lines[last].Sheet < lines[at].Sheet, out bool inAddress))
            {
                Joined.Add((last, at, inAddress));
            }

            last = at;
        }
    }

    /// <summary>The number of each line that goes on, that of the one that goes on with it, and whether an address goes on there.</summary>
    public List<(int Line, int Next, bool InAddress)> Joined { get; }

    /// <param name="at">The number of a line.</param>
    /// <param name="nextAt">That of the next one.</param>
    /// <param name="isBroken">Whether the edge of a sheet, or what stands at such an edge, lies between them.</param>
    /// <param name="inAddress">Whether the next one goes on with an address.</param>
    private bool GoesOn(int at, int nextAt, bool isBroken, out bool inAddress)
    {
        ref readonly var line = ref lines[at];
        ref readonly var next = ref lines[nextAt];
        bool isApart = next.StandsApart && !isBroken;
        inAddress = !isApart && Addresses.Breaks(text, line, next);
        if (isApart || inAddress)
        {
            return inAddress;
        }

        if (Hyphens.Breaks(text, line, next))
        {
            return char.IsLower(text[next.Span.Start]) || line.Right >= Math.Max(measure / 2, ShortestBroken);
        }

        bool ends = forms[at].EndsSentence;
        bool goesOnSmall = !ends && Measure.GoesOnSmall(text, next.Span) && !(isBroken && Paragraphs.AreOfList(text, line.Span, next.Span));
        return isBroken && measure == 0 ? goesOnSmall
            : measure > 0
                && !(ends && isBroken)
                && (goesOnSmall || LeadsToFigure(line, next) ? line.Right * 2 >= measure : IsFilled(line, next))
                && !BeginsBlock(at, nextAt, ends);
    }

    /// <summary>
    /// A line is filled where the first word of the next would not have fitted on it; type set in proportion leaves some room.
    /// </summary>
    private bool IsFilled(in PrintedLine line, in PrintedLine next)
    {
        int word = next.Span.In(text).IndexOf(' ');
        return (line.Right + 1 + (word < 0 ? next.Span.Length : word)) * 100 > measure * Paragraphs.FilledPercent;
    }

    /// <summary>Whether a figure stands below a word that leads on to it: <c>between 1,000 and</c> over <c>2,000 men</c>.</summary>
    private bool LeadsToFigure(in PrintedLine line, in PrintedLine next) =>
        char.IsAsciiDigit(text[next.Span.Start]) && Paragraphs.LeadsOn(line.Span.In(text));

    private bool BeginsBlock(int at, int nextAt, bool ends)
    {
        ref readonly var line = ref lines[at];
        ref readonly var next = ref lines[nextAt];
        ref readonly var form = ref forms[at];
        ref readonly var nextForm = ref forms[nextAt];
        var words = next.Span.In(text);
        return (next.Indent > line.Indent + 1 && !HangsOnHead(at)) || line.Indent > next.Indent + DeepestIndent
            || form.IsSetInColumns || nextForm.IsSetInColumns || form.IsHeading || nextForm.IsHeading
            || words.StartsWith("**") || IsFieldLabel(words)
            || (ListItems.MayBegin(words) && BeginsItem(new Cursor(text, next.Span), line, ends))
            || (ends && words[0] is '[' or '^' or '(' && (IsAside(words) || Notes.Head(new Cursor(text, next.Span)).WasSuccessful))
            || (nextForm.Label is { } label && (ends || label.Lines > 1))
            || (ends && TakesLeave(words, next.Span));
    }

    /// <summary>Whether a line takes leave, as a letter does, or adds a postscript.</summary>
    private bool TakesLeave(ReadOnlySpan<char> words, TextSpan line) =>
        SignatureWords.Postscripts.LengthAt(words, out _) > 0
        || (SignatureWords.Farewells.LengthAt(words, out _) > 0 && Farewells.Farewell(new Cursor(text, line)).WasSuccessful);

    /// <summary>A first line is set in; so are the further lines of what hangs on a marker or a speaker's label.</summary>
    private bool HangsOnHead(int at)
    {
        var page = new Cursor(text, lines[at].Span);
        return forms[at].Label is not null || ListItems.Marker(page).WasSuccessful || Notes.Head(page).WasSuccessful;
    }

    /// <summary>
    /// In running text a figure with a full stop, or a dash, may come to stand at the start of a line; a bracket that nothing opened does
    /// not.
    /// </summary>
    private bool BeginsItem(Cursor next, in PrintedLine line, bool ends)
    {
        var marker = ListItems.Marker(next);
        return marker.WasSuccessful
            && (ends || (SurelyMark.Contains(text[marker.Value.End - 1]) && !Paragraphs.LeavesBracketOpen(text, line.Span)));
    }

    private static bool IsFieldLabel(ReadOnlySpan<char> line)
    {
        int length = char.IsUpper(line[0]) && line.Contains(':') ? FieldLabels.All.LengthAt(line, out _) : 0;
        return length > 0 && length < line.Length && line[length] == ':'
            && (length + 1 == line.Length || FieldLabels.Opening.Contains(line[..length]));
    }

    private static bool IsAside(ReadOnlySpan<char> line) => line.TrimEnd('.') is ['(', .., ')'] or ['[', .., ']'];

    private static readonly SearchValues<char> SurelyMark = SearchValues.Create(")•·●▪");

    /// <summary>Characters by which a first line is set in at most; a line further in is set to the right.</summary>
    private const int DeepestIndent = 12;

    private const int ShortestBroken = 25;
}
