using System.Text.RegularExpressions;

namespace ArchiveParse.Tool.Output;

/// <summary>The page <c>docs/grammar.md</c>, which the tool carries, for a terminal.</summary>
internal static partial class GrammarBook
{
    /// <summary>The lines of the whole, of a class, or of a rule (<c>Dates.Line</c>); none where there is no such thing.</summary>
    public static IReadOnlyList<string> Of(string? name)
    {
        string[] lines = [.. Page().Split('\n').Select(Plain)];
        string[] parts = (name ?? "").Split('.', 2);
        if (name is null)
        {
            return lines;
        }

        string[] section = [.. lines.SkipWhile(line => !line.Equals($"### {parts[0]}", StringComparison.OrdinalIgnoreCase))];
        section = [.. section.Take(1), .. section.Skip(1).TakeWhile(static line => !line.StartsWith('#'))];
        return parts.Length == 1
            ? section
            : [.. section.SkipWhile(line => !line.StartsWith($"- {parts[1]} ::=", StringComparison.OrdinalIgnoreCase))
                .TakeWhile(static (line, at) => at == 0 || line.StartsWith("  ", StringComparison.Ordinal))];
    }

    /// <summary>A line without links, bold type and code marks.</summary>
    private static string Plain(string line) => Marks().Replace(Link().Replace(line, "$1"), "").TrimEnd();

    private static string Page()
    {
        using var stream = typeof(GrammarBook).Assembly.GetManifestResourceStream("grammar.md")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\[([^\]\[]+)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^- )\*\*|\*\*(?= ::=)|(?<=::= |for example |For example )`+ ?|`+$|`+(?=  $)")]
    private static partial Regex Marks();
}
