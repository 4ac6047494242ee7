using System.Text.RegularExpressions;

namespace ArchiveParse.Tool.Output;

/// <summary>Text as it fits on one line of a terminal.</summary>
internal static partial class OneLine
{
    /// <summary>White space folded; characters that a terminal would obey or hide, shown.</summary>
    public static string Of(string text) => Unseen.Shown(WhiteSpace().Replace(text, " ").Trim());

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
