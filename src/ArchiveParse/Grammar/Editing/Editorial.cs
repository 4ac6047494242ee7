using System.Buffers;
using System.Runtime.CompilerServices;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The editor's hand in running text: <c>[North]</c>, <c>com[munist]</c>, <c>[sic, should be 10th]</c>, <c>[one line excised]</c>,
/// <c>(Laughter)</c>, <c>[1]</c>. The names follow TEI P5.
/// </summary>
public static class Editorial
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("[(^/0123456789");

    /// <summary>The mark that stands at a place; its first character tells which rules may apply.</summary>
    public static readonly Parser<Mark> Mark = MarkRules.Of(At, "an editorial mark");

    /// <summary>All marks of a text, in order; brackets inside another's belong to it.</summary>
    public static ValueList<Mark> MarksIn(Cursor text) => MarksIn(text.Source, TextSpan.FromBounds(text.Position, text.End));

    /// <summary>All marks in a stretch of a page.</summary>
    internal static ValueList<Mark> MarksIn(string source, TextSpan span)
    {
        FewMarks few = default;
        List<Mark>? many = null;
        int count = 0;
        for (int at = NextOpening(source, span.Start, span.End); at < span.End;)
        {
            var mark = At(source, at, span.End);
            if (mark is not null && count < FewMarks.Most)
            {
                few[count++] = mark;
            }
            else if (mark is not null)
            {
                (many ??= [.. few]).Add(mark);
            }

            at = NextOpening(source, mark?.Span.End ?? NextPlace(source, at, span.End), span.End);
        }

        return many is not null ? [.. many] : [.. few[..count]];
    }

    /// <summary>Words of a page as a paragraph, with the marks in them.</summary>
    internal static ParagraphBlock Paragraph(Cursor page, TextSpan words) =>
        new() { Text = Prose.Clean(page.Source, words), Marks = MarksIn(page.Source, words), Span = words };

    /// <summary>Words behind a marker as an item of a list, with the marks in them.</summary>
    internal static ListItemBlock Item(Cursor page, TextSpan marker, TextSpan words) =>
        new(marker.In(page.Source).ToString(), new DeferredText(page.Source, words), marker.Cover(words)) { Marks = MarksIn(page.Source, words) };

    private static Mark? At(string source, int at, int bound) => source[at] switch
    {
        '[' => NoteRefs.InBrackets(source, at, bound) ?? EditorialBrackets.At(source, at, bound),
        '^' => NoteRefs.InBrackets(source, at, bound),
        '(' => (Mark?)StageDirections.At(source, at, bound) ?? Parentheses.At(source, at, bound),
        '/' => StageDirections.Slashed(source, at, bound),
        >= '0' and <= '9' => NoteRefs.Glued(source, at, bound),
        _ => null,
    };

    /// <summary>Where the next character stands with which a mark may begin; the bound where none does.</summary>
    private static int NextOpening(string source, int start, int bound) =>
        source.AsSpan(start, bound - start).IndexOfAny(Openings) is >= 0 and int found ? start + found : bound;

    /// <summary>Behind the character there; of a number, behind it all.</summary>
    private static int NextPlace(string source, int at, int bound) =>
        !char.IsAsciiDigit(source[at]) ? at + 1
        : source.AsSpan(at, bound - at).IndexOfAnyExceptInRange('0', '9') is >= 0 and int length ? at + length
        : bound;

    /// <summary>The marks of one paragraph, of which hardly any has more: only those take a list that grows.</summary>
    [InlineArray(Most)]
    private struct FewMarks
    {
        public const int Most = 4;

        private Mark first;
    }
}
