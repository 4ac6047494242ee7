using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The notes under a document of <em>Foreign Relations</em>: behind a line of three asterisks the source note, <c>* Source: …</c>, and
/// the numbered notes, whose numbers only rise.
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

    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 3);

    /// <summary>As captures list them: <c>2. See Document 135.</c></summary>
    private static readonly Parser<TextSpan> ListedHead =
        from number in Number
        from stop in Signs.FullStop
        from gap in Scan.Gap
        from text in TextAhead
        select number;

    private static readonly Parser<TextSpan> AnyHead = Head.Or(ListedHead);

    private static readonly Parser<TextSpan> Lead =
        from lead in Scan.Literal(SourceLead)
        from gap in Scan.Spaces
        select lead;

    /// <summary>Most lines have no such word at their head, and a look tells.</summary>
    private static readonly Parser<TextSpan> SourceHead = (
        from marker in AnyHead
        from lead in Lead
        select marker).OnlyAt(static text => text[..Math.Min(text.Length, LongestMarker + SourceLead.Length)].IndexOf(SourceLead) >= 0);

    /// <summary>
    /// Whether a text has a source note to which <paramref name="mark"/> refers: <c>Source</c> to the one with an asterisk, a number to
    /// that of the same number; 0 also to the first of a list, which captures count anew.
    /// </summary>
    public static bool HasSource(Cursor text, ReadOnlySpan<char> mark)
    {
        var marker = mark is FrusHead.SourceWord ? "*" : mark;
        var rest = text.Rest;
        for (int next, at = 0; !marker.IsEmpty && (next = rest[at..].IndexOf(SourceLead)) >= 0; at += next + SourceLead.Length)
        {
            var before = rest[Math.Max(at + next - LongestMarker, 0)..(at + next)];
            if (IsMarkedBy(before[(before.LastIndexOf('\n') + 1)..].Trim(), marker))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarkedBy(ReadOnlySpan<char> before, ReadOnlySpan<char> marker) =>
        before.SequenceEqual(marker)
        || (before is [>= '0' and <= '9', .., '.'] && (before[..^1].SequenceEqual(marker) || (marker is "0" && before is "1.")));

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

            separator = text.Source[line.Start] == '*' && Separator(text.Slice(line)).WasSuccessful ? line : default;
        }

        return found.Start == text.End ? (default, FrusFootList.Start(text)) : found;
    }

    /// <summary>The notes; a line without a marker, or whose number is none of the next, goes on with the note above it.</summary>
    public static IReadOnlyList<Note> Read(Cursor notes)
    {
        List<(TextSpan Marker, List<TextSpan> Lines)> read = [];
        var rule = ListedHead(Cursor.From(Lines.Gap(notes).Remainder)).WasSuccessful ? ListedHead : Head;
        int last = 0;
        for (int next, at = notes.Position; at < notes.End; at = next)
        {
            var line = Lines.LineAt(notes.Source, at, notes.End, out next);
            var head = rule(notes.Slice(line));
            int number = head.WasSuccessful ? Notes.NumberOf(head.Value.In(notes.Source)) : 0;
            if (head.WasSuccessful && (number == 0 || read.Count == 0 || (number > last && number <= last + MostMissing)))
            {
                last = Math.Max(last, number);
                read.Add((head.Value, [TextSpan.FromBounds(head.Remainder.Position, line.End)]));
            }
            else if (!line.IsEmpty && read.Count > 0)
            {
                read[^1].Lines.Add(line);
            }
        }

        return [.. read.Select(note => Note(notes, note.Marker, note.Lines))];
    }

    /// <summary>Where the words of the source note stand, behind <c>Source:</c>; empty for other notes.</summary>
    public static TextSpan SourceIn(Cursor page, Note note)
    {
        var head = SourceHead(page.Slice(note.Span));
        return head.WasSuccessful ? Lines.Trim(page.Source, head.Remainder.Position, note.Span.End) : default;
    }

    private static Note Note(Cursor notes, TextSpan marker, List<TextSpan> lines) => new()
    {
        Marker = marker.In(notes.Source).ToString(),
        Text = Prose.Clean(notes.Source, lines),
        References = char.IsAsciiDigit(notes.Source[marker.Start]) ? NoteReferences.In(notes.Slice(lines[0])) : [],
        Span = marker.Cover(lines[^1]),
    };

    /// <summary>Characters before <c>Source:</c>, with an indent.</summary>
    private const int LongestMarker = 16;

    /// <summary>A page may have lost notes, but not many in a row.</summary>
    private const int MostMissing = 10;
}
