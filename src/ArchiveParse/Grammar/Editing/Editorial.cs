using System.Buffers;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The editor's hand in running text: <c>[North]</c>, <c>com[munist]</c>, <c>[sic, should be 10th]</c>, <c>[one line excised]</c>,
/// <c>(Laughter)</c>, <c>[1]</c>. The names follow TEI P5.
/// </summary>
public static class Editorial
{
    private static readonly Expectation MarkExpected = new("an editorial mark");

    private static readonly SearchValues<char> Openings = SearchValues.Create("[(^0123456789");

    private static readonly Parser<TextSpan> GoesOn =
        Scan.While(static c => char.IsAsciiDigit(c) || char.IsLower(c), 1, "the rest of a word");

    private static readonly Parser<object?> NothingMore = GoesOn.Not();

    /// <summary>Figures that complete a number (<c>[19]56</c>) and letters that complete a word (<c>Sov[i]et</c>) refer to no note.</summary>
    private static readonly Parser<Mark> NoteRef = NoteRefs(
        from marker in Notes.Mark
        from noMore in NothingMore
        select marker);

    private static readonly Parser<Mark> Superscript = NoteRefs(Superscripts.Marker);

    private static readonly Parser<Mark> StageOrRemark = StageDirections.Direction.Or(Parentheses.Editors);

    private static readonly Parser<Mark> NoteRefOrBracket = NoteRef.Or(EditorialBrackets.Bracket);

    /// <summary>The mark that stands at a place; its first character tells which rules may apply.</summary>
    public static readonly Parser<Mark> Mark = static input => Cursor.From(input).Current switch
    {
        '[' or '^' => Notes.MayBeginMark(Cursor.From(input).Rest) ? NoteRefOrBracket(input) : EditorialBrackets.Bracket(input),
        '(' => StageOrRemark(input),
        >= '0' and <= '9' => Superscript(input),
        _ => new Failure<Mark>(Cursor.From(input), MarkExpected),
    };

    /// <summary>All marks of a text, in order; brackets inside another's belong to it.</summary>
    public static ValueList<Mark> MarksIn(Cursor text) => MarksIn(text.Source, TextSpan.FromBounds(text.Position, text.End));

    /// <summary>All marks in a stretch of a page.</summary>
    internal static ValueList<Mark> MarksIn(string source, TextSpan span)
    {
        List<Mark>? marks = null;
        for (int at = NextOpening(source, span.Start, span.End); at < span.End;)
        {
            bool isNumber = char.IsAsciiDigit(source[at]);
            var mark = isNumber && !Superscripts.MayStandAt(source, at) ? null : Mark(new Cursor(source, TextSpan.FromBounds(at, span.End)));
            if (mark is { WasSuccessful: true })
            {
                (marks ??= []).Add(mark.Value);
                at = mark.Remainder.Position;
            }
            else
            {
                at = isNumber ? NumberEnd(source, at, span.End) : at + 1;
            }

            at = NextOpening(source, at, span.End);
        }

        return marks is null ? [] : [.. marks];
    }

    /// <summary>Where the next character stands with which a mark may begin; the bound where none does.</summary>
    private static int NextOpening(string source, int start, int bound) =>
        source.AsSpan(start, bound - start).IndexOfAny(Openings) is >= 0 and int found ? start + found : bound;

    private static int NumberEnd(string source, int start, int bound) =>
        source.AsSpan(start, bound - start).IndexOfAnyExceptInRange('0', '9') is >= 0 and int length ? start + length : bound;

    private static Parser<Mark> NoteRefs(Parser<TextSpan> rule)
    {
        var spanned = rule.Spanned();
        return
            from page in Scan.Here
            from mark in spanned
            select NoteTo(mark.Value.In(page.Source).ToString(), mark.Span);
    }

    private static NoteRefMark NoteTo(string marker, TextSpan span) => new() { Text = marker, Marker = marker, Span = span };
}
