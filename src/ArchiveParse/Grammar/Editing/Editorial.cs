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

    /// <summary>Figures that complete a number (<c>[19]56</c>) refer to no note.</summary>
    private static readonly Parser<Mark> NoteRef = NoteRefs(
        from marker in Notes.Mark
        from noNumber in Scan.Digits(1, int.MaxValue).Not()
        select marker);

    private static readonly Parser<Mark> Superscript = NoteRefs(Superscripts.Marker);

    private static readonly Parser<Mark> NoteRefOrBracket = NoteRef.Or(EditorialBrackets.Bracket);

    /// <summary>The mark that stands at a place; its first character tells which rules may apply.</summary>
    public static readonly Parser<Mark> Mark = static input => Cursor.From(input).Current switch
    {
        '[' or '^' => Notes.MayBeginMark(Cursor.From(input).Rest) ? NoteRefOrBracket(input) : EditorialBrackets.Bracket(input),
        '(' => StageDirections.Direction(input),
        >= '0' and <= '9' => Superscript(input),
        _ => new Failure<Mark>(Cursor.From(input), MarkExpected),
    };

    /// <summary>All marks of a text, in order; brackets inside another's belong to it.</summary>
    public static ValueList<Mark> MarksIn(Cursor text)
    {
        List<Mark>? marks = null;
        for (int next = text.Rest.IndexOfAny(Openings); next >= 0; next = text.Rest.IndexOfAny(Openings))
        {
            text = text.Skip(next);
            if (char.IsAsciiDigit(text.Current) && !Superscripts.MayStandAt(text))
            {
                text = SkipNumber(text);
                continue;
            }

            var mark = Mark(text);
            if (mark.WasSuccessful)
            {
                (marks ??= []).Add(mark.Value);
            }

            text = mark.WasSuccessful ? Cursor.From(mark.Remainder) : SkipNumber(text);
        }

        return marks is null ? [] : [.. marks];
    }

    /// <summary>One character on, or behind all digits of a number.</summary>
    private static Cursor SkipNumber(Cursor text)
    {
        int digits = text.Rest.IndexOfAnyExceptInRange('0', '9');
        return text.Skip(digits < 0 ? text.Rest.Length : Math.Max(digits, 1));
    }

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
