using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>The label of a print export's section; its value may stand behind it.</summary>
internal static class SectionLabel
{
    /// <summary>The labels, in the order in which they stand.</summary>
    internal static readonly string[] Names = ["Citation", "Summary", "Credits", "Original Language", "Contents"];

    /// <summary>A label; yields its name, and where it stands with its colon and marks.</summary>
    public static readonly Parser<(string Name, TextSpan Span)> Rule =
        Scan.Lexeme<string>(LengthAt, "a section's label").Spanned().OnlyAt(static text => text is ['C' or 'S' or 'O' or '#' or '*' or '_', ..]);

    /// <summary>Behind the first label of these names that stands at the start of a line; -1 where there is none.</summary>
    public static int EndOfFirst(ReadOnlySpan<char> page, params ReadOnlySpan<string> names)
    {
        for (int at = 0, next; at < page.Length; at = next)
        {
            next = page[at..].IndexOf('\n') is >= 0 and int end ? at + end + 1 : page.Length;
            int start = at + Scan.SpaceLength(page[at..next]);
            if (LengthAt(page[start..next], out string? found) is > 0 and int length && names.Contains(found!))
            {
                return start + length;
            }
        }

        return -1;
    }

    /// <summary>A capital, the words, a colon; with Markdown's marks, which say enough, the colon may be missing.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, out string? name)
    {
        name = null;
        int opening = SiteWords.OpeningLength(text), length = 0;
        if (opening == text.Length || text[opening] is not ('C' or 'S' or 'O'))
        {
            return 0;
        }

        for (int at = 0; at < Names.Length && length == 0; at++)
        {
            length = SiteWords.LengthAt(text[opening..], Names[at]);
            name = Names[at];
        }

        var behind = text[(opening + length)..];
        int closing = behind.Length - behind.TrimStart(opening > 0 ? SiteWords.ClosingMarks : " :").Length;
        var marks = behind[..closing].TrimEnd(' ');
        bool isLabel = marks.Contains(':') || (opening > 0 && behind[closing..] is [] or ['\n' or '\r', ..]);
        return length > 0 && isLabel ? opening + length + marks.Length : 0;
    }
}
