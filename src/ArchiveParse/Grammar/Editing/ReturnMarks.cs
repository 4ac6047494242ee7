using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Links that lead from a note back to its mark, of which a capture keeps the sign: <c>Not printed. ↩</c>, <c>^ Not printed.</c></summary>
internal static class ReturnMarks
{
    private const string Arrows = "↩↑\ufe0e\ufe0f";

    private static readonly WordTable<bool> Words = new("a link back to the text", "back;return;back to text;return to text", true);

    /// <summary>The words of a note without such a sign before or behind them; its last character, or its first, tells whether one stands there.</summary>
    public static TextSpan Without(string source, TextSpan note)
    {
        var text = note.In(source);
        if (text.IsEmpty || !(text[^1] is '^' or ']' or > '†' || text[0] is '^' or '↑'))
        {
            return note;
        }

        int start = text[0] is '^' or '↑' ? 1 + Scan.SpaceLength(text[1..]) : 0;
        int end = text.Length - LengthBefore(text[start..]);
        return Lines.Trim(source, note.Start + (start > 1 ? start : 0), note.Start + end);
    }

    private static int LengthBefore(ReadOnlySpan<char> text)
    {
        int bracket = text is [.., ']'] ? text.LastIndexOf('[') : -1;
        return bracket > 0 && Words.Contains(text[(bracket + 1)..^1]) ? text.Length - bracket
            : text is [.., ' ', '^'] ? 1
            : text.Length - text.TrimEnd(Arrows).Length;
    }
}
