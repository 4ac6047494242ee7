using System.Text.RegularExpressions;

namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>One regular expression, compiled into the assembly; a match is a turn.</summary>
internal static partial class GeneratedRegexSplitter
{
    public static IReadOnlyList<Turn> Split(string text)
    {
        List<Turn> turns = [];
        for (var match = Turns.Match(text); match.Success; match = match.NextMatch())
        {
            turns.Add(new Turn(match.Groups["label"].Value, match.Groups["text"].Value));
        }

        return turns;
    }

    [GeneratedRegex(@"^(?<label>[\p{L} ,()\[\]]{1,40}): (?<text>.*(?:\n\n(?![\p{L} ,()\[\]]{1,40}: ).*)*)", RegexOptions.Multiline)]
    private static partial Regex Turns { get; }
}
