using System.Text.RegularExpressions;

namespace ArchiveParse.Benchmarks.Labelling;

/// <summary>One regular expression, compiled into the assembly; a match is a line.</summary>
internal static partial class GeneratedRegexLines
{
    public static IReadOnlyList<LabelledLine> Read(string text)
    {
        List<LabelledLine> lines = [];
        for (var match = Lines.Match(text); match.Success; match = match.NextMatch())
        {
            var label = match.Groups["label"];
            lines.Add(new LabelledLine(label.Success ? label.Value : null, match.Groups["rest"].Value));
        }

        return lines;
    }

    [GeneratedRegex(@"^\s*(?:(?<label>[\p{L} ,()\[\]]{1,40}): )?(?<rest>[^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Lines { get; }
}
