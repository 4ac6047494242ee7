using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What stands between a label and the sign that ends it: a qualifier in brackets (<c>(to Mao)</c>, <c>[sic]</c>), the mark of a note
/// (<c>Yudin[3]:</c>), one behind the other, or nothing.
/// </summary>
/// <param name="Qualifier">Span of the qualifier with its brackets.</param>
/// <param name="Note">Span of the note's mark.</param>
/// <param name="End">Where the white space behind them ends, counted from the start of the line.</param>
internal readonly record struct LabelBrackets(TextSpan Qualifier, TextSpan Note, int End)
{
    private static readonly Parser<TextSpan> Brackets = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    /// <summary>Those that stand <paramref name="length"/> characters behind the start of a line, white space before them left out.</summary>
    public static LabelBrackets At(Cursor page, TextSpan line, int length)
    {
        var text = line.In(page.Source);
        int at = length + Scan.SpaceLength(text[length..]);
        if (at == text.Length || text[at] is not ('(' or '[' or '^'))
        {
            return new LabelBrackets(default, default, at);
        }

        var note = NoteAt(text, line, at);
        var qualifier = note.IsEmpty ? QualifierAt(page, line, at) : default;
        if (!qualifier.IsEmpty)
        {
            at = qualifier.End - line.Start;
            at += Scan.SpaceLength(text[at..]);
            note = NoteAt(text, line, at);
        }

        at += note.Length;
        return new LabelBrackets(qualifier, note, at + Scan.SpaceLength(text[at..]));
    }

    /// <summary>Whether words can be what stands behind the colon of a label: white space parts them from it, or the mark of a note does.</summary>
    public static bool MayEndAtColon(ReadOnlySpan<char> behind) => behind.IsEmpty || char.IsWhiteSpace(behind[0]) || Notes.MarkLength(behind) > 0;

    private static TextSpan NoteAt(ReadOnlySpan<char> text, TextSpan line, int at) =>
        at < text.Length && text[at] is '[' or '^' ? new TextSpan(line.Start + at, Notes.MarkLength(text[at..])) : default;

    /// <summary>Brackets within the line.</summary>
    private static TextSpan QualifierAt(Cursor page, TextSpan line, int at) =>
        Brackets(page.Slice(TextSpan.FromBounds(line.Start + at, line.End))) is { WasSuccessful: true, Value: { Length: < SpeakerHeads.LongestHead } brackets }
        && !brackets.In(page.Source).Contains('\n')
            ? brackets
            : default;
}
