using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Footnotes: their marks in the text and their texts. Marks stand as <c>[1]</c>, <c>[i]</c>, <c>^[1]^</c> or <c>[\[1\]](#)</c>.</summary>
public static class Notes
{
    private static readonly Expectation MarkExpected = new("a note mark");

    /// <summary>A mark in brackets; yields the span of its marker.</summary>
    public static readonly Parser<TextSpan> Mark = static input =>
    {
        var cursor = Cursor.From(input);
        int length = Prose.NoteLink(cursor.Rest, out var marker);
        int indent = length > 0 ? cursor.Rest.IndexOf(marker) : 1;
        if (length == 0 && cursor.Current == '[')
        {
            int inside = cursor.Rest[..Math.Min(cursor.Rest.Length, 6)].IndexOf(']') - 1;
            marker = inside > 0 ? cursor.Rest.Slice(1, inside) : default;
            length = inside + 2;
        }

        return IsMarker(marker)
            ? new Success<TextSpan>(new TextSpan(cursor.Position + indent, marker.Length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, MarkExpected);
    };

    /// <summary>Where a paragraph is a note's: the mark at its head; yields the marker.</summary>
    public static readonly Parser<TextSpan> Head =
        from marker in Mark
        from gap in Scan.Gap
        select marker;

    /// <summary>A note, in one paragraph.</summary>
    public static readonly Parser<(TextSpan Marker, TextSpan Text)> Paragraph =
        from marker in Head
        from text in Paragraphs.Paragraph
        select (marker, text);

    /// <summary>Up to three digits, or a small Roman number, or asterisks; four digits are a year.</summary>
    private static bool IsMarker(ReadOnlySpan<char> marker) =>
        marker.Length is > 0 and <= 4
        && ((marker.Length <= 3 && !marker.ContainsAnyExceptInRange('0', '9')) || !marker.ContainsAnyExcept("ivxl") || !marker.ContainsAnyExcept('*'));
}
