using ArchiveParse.Text;

namespace ArchiveParse.Tool.Output;

/// <summary>A repair as <c>explain</c> prints it.</summary>
internal static class RepairText
{
    /// <summary>What was there and what was read: of a broken word, of a broken line and of an accent, with the words on either side.</summary>
    public static string Of(Repair repair, string text)
    {
        var (before, behind) = repair.Kind is RepairKind.WordBreak or RepairKind.PageBreak or RepairKind.Accent ? Words(repair.Span, text) : ("", "");
        return $"repair, {Name(repair.Kind)}: “{Shown(before + repair.Was + behind)}” is read as “{Shown(before + repair.Read + behind)}”";
    }

    private static string Name(RepairKind kind) => kind switch
    {
        RepairKind.WordBreak => "broken word",
        RepairKind.PageBreak => "broken paragraph",
        RepairKind.Spacing => "spaced letters",
        RepairKind.Columns => "woven columns",
        RepairKind.Range => "shortened range",
        RepairKind.Title => "title in capitals",
        RepairKind.Accent => "accent behind its letter",
        RepairKind.Correction => "corrected by the caller",
        _ => kind.ToString(),
    };

    private static (string Before, string Behind) Words(TextSpan span, string text)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (text[start..span.Start], text[span.End..end]);
    }

    private static string Shown(string words) =>
        OneLine.Of(words.Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\f', '⏎'), Longest);

    private const int Longest = 80;
}
