namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>References to notes in running text: <c>[1]</c>, <c>^[1]</c>, a number glued to a word.</summary>
internal static class NoteRefs
{
    /// <summary>
    /// The mark in brackets that stands there. Figures that complete a number (<c>[19]56</c>, <c>19[56]</c>) and letters that complete a word
    /// (<c>Sov[i]et</c>) refer to no note.
    /// </summary>
    public static NoteRefMark? InBrackets(string source, int at, int bound)
    {
        var text = source.AsSpan(at, bound - at);
        int length = Notes.MayBeginMark(text) ? Notes.MarkLength(text, out int start, out int marker) : (start = marker = 0);
        return length > 0 && !EndsYear(source, at, text.Slice(start, marker))
            && (length == text.Length || !(char.IsAsciiDigit(text[length]) || char.IsLower(text[length])))
            ? To(text.Slice(start, marker).ToString(), new TextSpan(at, length))
            : null;
    }

    /// <summary>Whether the figures complete a year; behind a whole one stands a note's mark.</summary>
    private static bool EndsYear(string source, int at, ReadOnlySpan<char> marker)
    {
        int start = at;
        while (start > 0 && at - start < DigitsOfYear && char.IsAsciiDigit(source[start - 1]))
        {
            start--;
        }

        return at > start && at - start + marker.Length == DigitsOfYear && char.IsAsciiDigit(marker[0])
            && (source[start] == '1' || source.AsSpan(start).StartsWith("20"));
    }

    private const int DigitsOfYear = 4;

    /// <summary>The number there, where it was a superscript.</summary>
    public static NoteRefMark? Glued(string source, int at, int bound) => Superscripts.LengthAt(source, at, bound) is > 0 and int length
        ? To(source.Substring(at, length), new TextSpan(at, length))
        : null;

    /// <summary>A reference to the note of that marker.</summary>
    public static NoteRefMark To(string marker, TextSpan span) => new() { Text = marker, Marker = marker, Span = span };
}
