using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The marks in a text to which notes of a form answer.</summary>
internal static class NoteMarks
{
    private static readonly SearchValues<char> Openings = SearchValues.Create($"[^0123456789{NoteHead.Superscripts}");

    private static readonly SearchValues<char> Raised = SearchValues.Create(NoteHead.Superscripts);

    /// <summary>
    /// The blocks, each with those of further marks that stand in it and in none of its own; blocks and marks are in page order, and each is
    /// looked at once.
    /// </summary>
    public static IEnumerable<Block> AddTo(IEnumerable<Block> blocks, IReadOnlyList<NoteRefMark> further)
    {
        int next = 0;
        foreach (var block in blocks)
        {
            List<NoteRefMark> within = [];
            for (; next < further.Count && further[next].Span.End <= block.Span.End; next++)
            {
                if (further[next].Span.Start >= block.Span.Start)
                {
                    within.Add(further[next]);
                }
            }

            yield return within.Count > 0 && block is MarkedBlock marked ? marked with { Marks = Merged(marked.Marks, within) } : block;
        }
    }

    private static ValueList<Mark> Merged(ValueList<Mark> own, List<NoteRefMark> further)
    {
        List<Mark> all = new(own.Count + further.Count);
        int next = 0;
        foreach (var mark in own.AsSpan())
        {
            for (; next < further.Count && (further[next].Span.Start < mark.Span.Start || mark.Span.Contains(further[next].Span)); next++)
            {
                if (!mark.Span.Contains(further[next].Span))
                {
                    all.Add(further[next]);
                }
            }

            all.Add(mark);
        }

        return [.. all, .. further[next..]];
    }

    /// <summary>All marks of the form, in order.</summary>
    public static List<NoteRefMark> In(string source, TextSpan text, NoteForm form)
    {
        List<NoteRefMark> marks = [];
        for (int at = text.Start; at < text.End;)
        {
            int found = Next(source.AsSpan(at, text.End - at), form);
            at = found < 0 ? text.End : at + found;
            var mark = found < 0 ? null : At(source, at, text, form);
            if (mark is not null)
            {
                marks.Add(mark);
            }

            at = mark?.Span.End ?? at + 1;
        }

        return marks;
    }

    /// <summary>Whether a mark is a superscript, which nothing but its note tells to be a mark.</summary>
    public static bool IsRaised(NoteRefMark mark) => NoteHead.Digit(mark.Text[0]) >= 0;

    private static int Next(ReadOnlySpan<char> text, NoteForm form) => form switch
    {
        NoteForm.Parenthesised => text.IndexOf('('),
        NoteForm.Asterisk => text.IndexOfAny(NoteHead.Signs),
        NoteForm.Superscript => text.IndexOfAny(Raised),
        _ => text.IndexOfAny(Openings),
    };

    private static NoteRefMark? At(string source, int at, TextSpan text, NoteForm form) => form switch
    {
        NoteForm.Parenthesised => InParentheses(source, at, text),
        NoteForm.Asterisk => Starred(source, at, text),
        NoteForm.Superscript => Superscript(source, at, text),
        _ when NoteHead.Digit(source[at]) >= 0 => Superscript(source, at, text),
        _ when source[at] is '[' or '^' => NoteRefs.InBrackets(source, at, text.End),
        _ => NoteRefs.Glued(source, at, text.End),
    };

    /// <summary>Round brackets that touch a word or the end of a sentence: <c>he left.(1)</c></summary>
    private static NoteRefMark? InParentheses(string source, int at, TextSpan text)
    {
        var inside = source.AsSpan(at + 1, Math.Min(text.End - at - 1, NoteHead.LongestMarker + 1));
        int close = inside.IndexOf(')');
        return close > 0 && (NoteHead.IsLetter(inside[..close]) || !inside[..close].ContainsAnyExceptInRange('0', '9')) && IsGlued(source, at, text)
            ? To(inside[..close].ToString(), at, close + 2)
            : null;
    }

    private static NoteRefMark? Starred(string source, int at, TextSpan text)
    {
        var rest = source.AsSpan(at, text.End - at);
        int stars = rest.IndexOfAnyExcept(rest[0]) is >= 0 and int length ? length : rest.Length;
        return stars <= NoteHead.LongestMarker && IsGlued(source, at, text) && (stars == rest.Length || !char.IsLetterOrDigit(rest[stars]))
            && !(stars == 2 && ClosesEmphasis(source.AsSpan(text.Start, at - text.Start)))
            ? To(rest[..stars].ToString(), at, stars)
            : null;
    }

    /// <summary>Whether two asterisks behind a text close what two others opened in it.</summary>
    private static bool ClosesEmphasis(ReadOnlySpan<char> before) => before[Math.Max(before.Length - LongestEmphasis, 0)..].Count("**") % 2 == 1;

    private static NoteRefMark? Superscript(string source, int at, TextSpan text)
    {
        string marker = NoteHead.MarkerOf(source.AsSpan(at, text.End - at));
        return marker.Length > 0 && IsGlued(source, at, text) && NoteHead.Digit(source[at - 1]) < 0 && !IsPower(source, at, marker)
            ? To(marker, at, marker.Length) with { Text = source.Substring(at, marker.Length) }
            : null;
    }

    /// <summary>Whether a superscript is a power, of a number or a unit: <c>10⁶</c>, <c>5 km²</c>.</summary>
    private static bool IsPower(string source, int at, string marker)
    {
        int start = at;
        while (start > 0 && at - start <= LongestUnit && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return char.IsAsciiDigit(source[at - 1]) || (marker is "2" or "3" && Units.Contains(source.AsSpan(start, at - start)));
    }

    private static bool IsGlued(string source, int at, TextSpan text) => at > text.Start && !char.IsWhiteSpace(source[at - 1]) && source[at - 1] != '*';

    private static NoteRefMark To(string marker, int at, int length) => NoteRefs.To(marker, new TextSpan(at, length));

    private static readonly WordTable<bool> Units = new("a unit", "km;m;dm;cm;mm;ft;yd;mi", true);

    private const int LongestUnit = 2;
    private const int LongestEmphasis = 300;
}
