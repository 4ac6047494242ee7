using System.Globalization;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The notes under a document of <em>Foreign Relations</em>: behind a line of three asterisks the source note, <c>* Source: …</c>, and the
/// numbered notes, whose numbers only rise.
/// </summary>
internal static class FrusNotes
{
    private const string SourceLead = "Source:";

    private static readonly Parser<TextSpan> Separator = Lines.Whole(Scan.AnyOf("* * *", "***", "*  *  *"));

    private static readonly Parser<TextSpan> Marker = Scan.AnyOf("**", "*", "†", "‡").Or(Scan.Digits(1, 3));

    private static readonly Parser<object?> TextAhead =
        Scan.Here.Where(static here => !here.AtEnd && !char.IsLower(here.Current) && here.Current != '*').Not().Not();

    private static readonly Parser<TextSpan> Head =
        from marker in Marker
        from gap in Scan.Gap
        from text in TextAhead
        select marker;

    private static readonly Parser<TextSpan> Lead =
        from lead in Scan.Literal(SourceLead)
        from gap in Scan.Spaces
        select lead;

    private static readonly Parser<TextSpan> SourceHead =
        from marker in Head
        from lead in Lead
        select marker;

    /// <summary>
    /// Whether a text has a source note to which <paramref name="mark"/> refers: <c>Source</c> to the one with an asterisk, a number to that
    /// of the same number.
    /// </summary>
    public static bool HasSource(Cursor text, ReadOnlySpan<char> mark)
    {
        var marker = mark is FrusHead.SourceWord ? "*" : mark;
        for (int next, at = text.Position; at < text.End && !marker.IsEmpty; at = next)
        {
            var line = Lines.LineAt(text.Source, at, text.End, out next);
            if (SourceHead(text.Slice(line)) is { WasSuccessful: true } head && head.Value.In(text.Source).SequenceEqual(marker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the notes of a text begin, with the separator above them; at the text's end where it has none.</summary>
    public static (TextSpan Separator, int Start) Find(Cursor text)
    {
        TextSpan separator = default;
        (TextSpan Separator, int Start) found = (default, text.End);
        for (int next, at = text.Position; at < text.End; at = next)
        {
            var line = Lines.LineAt(text.Source, at, text.End, out next);
            if (line.IsEmpty)
            {
                continue;
            }

            bool isSource = SourceHead(text.Slice(line)).WasSuccessful;
            if ((isSource && found.Start == text.End) || (!separator.IsEmpty && Head(text.Slice(line)).WasSuccessful))
            {
                found = (separator, line.Start);
            }

            separator = Separator(text.Slice(line)).WasSuccessful ? line : default;
        }

        return found;
    }

    /// <summary>The notes; a line without a marker, or whose number does not rise, goes on with the note above it.</summary>
    public static IReadOnlyList<Note> Read(Cursor notes)
    {
        List<Note> read = [];
        int last = 0;
        for (int next, at = notes.Position; at < notes.End; at = next)
        {
            var line = Lines.LineAt(notes.Source, at, notes.End, out next);
            var head = Head(notes.Slice(line));
            int number = head.WasSuccessful && char.IsAsciiDigit(notes.Source[line.Start]) ? int.Parse(head.Value.In(notes.Source), CultureInfo.InvariantCulture) : 0;
            if (head.WasSuccessful && (number == 0 || number > last))
            {
                last = Math.Max(last, number);
                read.Add(Note(notes, head.Value, TextSpan.FromBounds(head.Remainder.Position, line.End)));
            }
            else if (!line.IsEmpty && read.Count > 0)
            {
                read[^1] = read[^1] with { Text = $"{read[^1].Text}\n\n{Prose.Clean(notes.Source, line)}", Span = read[^1].Span.Cover(line) };
            }
        }

        return read;
    }

    /// <summary>Where the words of the source note stand, behind <c>Source:</c>; empty for other notes.</summary>
    public static TextSpan SourceIn(Cursor page, Note note)
    {
        var head = SourceHead(page.Slice(note.Span));
        return head.WasSuccessful ? Lines.Trim(page.Source, head.Remainder.Position, note.Span.End) : default;
    }

    private static Note Note(Cursor notes, TextSpan marker, TextSpan text) => new()
    {
        Marker = marker.In(notes.Source).ToString(),
        Text = Prose.Clean(notes.Source, text),
        Span = marker.Cover(text),
    };
}
