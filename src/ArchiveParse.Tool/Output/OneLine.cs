using System.Text.RegularExpressions;

namespace ArchiveParse.Tool.Output;

/// <summary>Text as it fits on one line of a terminal.</summary>
internal static partial class OneLine
{
    /// <summary>White space folded; control characters, which a terminal would obey, shown as pictures.</summary>
    public static string Of(string text)
    {
        string folded = WhiteSpace().Replace(text, " ").Trim();
        return folded.Any(char.IsControl) ? string.Concat(folded.Select(Shown)) : folded;
    }

    /// <summary>The same, cut to <paramref name="columns"/> UTF-16 code units with an ellipsis; no surrogate pair is cut apart.</summary>
    public static string Of(string text, int columns)
    {
        string line = Of(text);
        if (line.Length <= columns)
        {
            return line;
        }

        int end = Math.Max(columns - 1, 0);
        return line[..(end > 0 && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    private static char Shown(char each) => each switch
    {
        < ' ' => (char)('␀' + each),
        '\u007F' => '␡',
        _ when char.IsControl(each) => '\uFFFD',
        _ => each,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
