using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>A line of text as a printed page shows it.</summary>
/// <param name="Span">The line, without the white space around it.</param>
/// <param name="Indent">Characters of white space before it.</param>
/// <param name="Sheet">The sheet it stands on, counted from zero; a form feed ends a sheet.</param>
/// <param name="StandsApart">Whether a blank line or the edge of the sheet parts it from the line above.</param>
/// <param name="IsPlain">Whether its text is plain (<see cref="PlainText"/>).</param>
internal readonly record struct PrintedLine(TextSpan Span, int Indent, int Sheet, bool StandsApart, bool IsPlain)
{
    /// <summary>The column behind its last character.</summary>
    public int Right => Indent + Span.Length;

    /// <summary>All lines of a text that are not blank.</summary>
    public static PrintedLine[] AllOf(string text)
    {
        List<PrintedLine> lines = new(text.Length / UsualLine);
        bool apart = true;
        for (int start = 0, sheet = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            int end = length < 0 ? text.Length : start + length;
            var span = Lines.Trim(text, start, end);
            if (!span.IsEmpty)
            {
                lines.Add(new PrintedLine(span, span.Start - start, sheet, apart, PlainText.Is(span.In(text))));
            }

            bool endsSheet = end < text.Length && text[end] == '\f';
            sheet += endsSheet ? 1 : 0;
            apart = span.IsEmpty || endsSheet;
            start = end + LineEnds.LengthAt(text, end);
        }

        return [.. lines];
    }

    /// <summary>Characters of a line, for a first guess at how many there are.</summary>
    private const int UsualLine = 60;
}
