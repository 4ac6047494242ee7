using System.Globalization;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Footnotes: their marks in the text and their texts. Marks stand as <c>[1]</c>, <c>[i]</c>, <c>^[1]^</c> or <c>[\[1\]](#)</c>.
/// </summary>
public static class Notes
{
    private static readonly Expectation MarkExpected = new("a note mark");

    /// <summary>A mark in brackets; yields the span of its marker.</summary>
    public static readonly Parser<TextSpan> Mark = Rule<TextSpan>.Of(static (text, at) =>
        MarkLength(text.RestAt(at), out int start, out int marker) is > 0 and int length
            ? Outcome<TextSpan>.Hit(new TextSpan(at + start, marker), at + length)
            : Outcome<TextSpan>.Miss(MarkExpected, at));

    private static readonly Parser<TextSpan> Letter =
        Scan.While(char.IsAsciiLetterLower, 1, "a letter").Where(static letters => letters.Length == 1);

    private static readonly Parser<object?> NoSmallLetter = Scan.While(char.IsLower, 1, "a small letter").Not();

    /// <summary>White space, a full stop before it or none; or the capital of a sentence that has lost it.</summary>
    private static readonly Parser<TextSpan> Behind = Rule<TextSpan>.Of(static (text, at) =>
    {
        var rest = text.RestAt(at);
        int stop = rest is ['.' or ':', ..] ? 1 : 0;
        int gap = Scan.SpaceLength(rest[stop..]);
        return gap > 0 || (stop == 0 && !rest.IsEmpty && char.IsUpper(rest[0]))
            ? Outcome<TextSpan>.Hit(new TextSpan(at, stop + gap), at + stop + gap)
            : Outcome<TextSpan>.Miss(MarkExpected, at);
    });

    private static readonly Parser<TextSpan> NumberedHead =
        from marker in Mark
        from gap in Behind
        select marker;

    /// <summary>A second series of notes counts in letters; a sentence follows, where supplied words go on in small letters.</summary>
    private static readonly Parser<TextSpan> LetteredHead =
        from open in Signs.OpeningSquare
        from letter in Letter
        from close in Signs.ClosingSquare
        from gap in Scan.Gap
        from sentence in NoSmallLetter
        select letter;

    private static readonly Parser<TextSpan> AnyHead = NumberedHead.Or(LetteredHead);

    /// <summary>
    /// Where a paragraph is a note's: the mark at its head; yields the marker. Its first character tells of most that they are not.
    /// </summary>
    public static readonly Parser<TextSpan> Head = AnyHead.OnlyAt(static text => text is ['[' or '^', ..]);

    /// <summary>A note, in one paragraph.</summary>
    public static readonly Parser<(TextSpan Marker, TextSpan Text)> Paragraph =
        from marker in Head
        from text in Paragraphs.Paragraph
        select (marker, text);

    /// <summary>The mark of a note behind a name, or nothing.</summary>
    internal static readonly Parser<TextSpan> MaybeMark = (
        from gap in Scan.Spaces
        from marker in Mark
        select marker).MaybeAt(static text => text[Scan.SpaceLength(text)..] is ['[' or '^', ..]);

    /// <summary>Whether the first characters leave a note mark possible.</summary>
    internal static bool MayBeginMark(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[0] == '^' || text[1] is '\\' or '*' or '†' or '‡' or '§' or 'i' or 'v' or 'x' or 'l' || char.IsAsciiDigit(text[1]));

    /// <summary>A text without the mark of a note at its end: <c>P. Yudin[2]</c>.</summary>
    internal static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text)
    {
        int at = Math.Max(text.Length - LongestMark, 0);
        for (int next = text[at..].IndexOfAny('[', '^'); next >= 0; next = text[at..].IndexOfAny('[', '^'))
        {
            at += next;
            if (at > 0 && MarkLength(text[at..]) == text.Length - at)
            {
                return text[..at].TrimEnd();
            }

            at++;
        }

        return text;
    }

    /// <summary>Length of the mark that a text begins with, or 0.</summary>
    internal static int MarkLength(ReadOnlySpan<char> text) => MarkLength(text, out _, out _);

    /// <summary>Length of the mark that a text begins with, or 0, and where its marker stands in the text.</summary>
    internal static int MarkLength(ReadOnlySpan<char> text, out int start, out int length)
    {
        int whole = Prose.NoteLink(text, out var marker);
        start = whole == 0 ? 1 : text[0] == '[' ? 3 : 2;
        if (whole == 0 && !text.IsEmpty && text[0] == '[')
        {
            int inside = text[..Math.Min(text.Length, 6)].IndexOf(']') - 1;
            marker = inside > 0 ? text.Slice(1, inside) : default;
            whole = inside + 2;
        }

        length = marker.Length;
        return IsMarker(marker) ? whole : 0;
    }

    /// <summary>The number that a marker is; 0 where it is none.</summary>
    internal static int NumberOf(ReadOnlySpan<char> marker) =>
        int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>Up to three digits, or a small Roman number, or asterisks and their like; four digits are a year.</summary>
    private static bool IsMarker(ReadOnlySpan<char> marker) =>
        marker.Length is > 0 and <= 4
        && ((marker.Length <= 3 && !marker.ContainsAnyExceptInRange('0', '9'))
            || !marker.ContainsAnyExcept("ivxl") || !marker.ContainsAnyExcept('*') || (marker.Length == 1 && marker[0] is '†' or '‡' or '§'));

    /// <summary>The mark of the print export, <c>[\[123\]](#)</c>.</summary>
    private const int LongestMark = 12;
}
