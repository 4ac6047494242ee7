using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tool.Output;

/// <summary>What a rule takes on a page, as <c>explain --rule</c> prints it.</summary>
internal static class RuleReport
{
    /// <summary>A line for each match, with its place and its words; then how far the rule got where it got farthest and missed.</summary>
    public static IEnumerable<string> Of(RuleTrial trial, string text)
    {
        yield return trial.Matches.Count switch
        {
            0 => $"rule {trial.Rule}: takes nothing on this page",
            1 => $"rule {trial.Rule}: 1 match",
            var count => $"rule {trial.Rule}: {count} matches",
        };
        LineMap lines = new(text);
        foreach (var match in trial.Matches)
        {
            var (line, column) = lines[match.Start];
            yield return $"  line {line}, column {column} ({match}): {OneLine.Of(match.In(text).ToString(), Longest)}";
        }

        if (trial.Farthest is { } miss)
        {
            yield return miss.Taken == 0 ? "elsewhere it misses at once:" : $"elsewhere it got {miss.Taken} characters far at most:";
            foreach (string line in miss.Describe(text).Split('\n'))
            {
                yield return line;
            }
        }
    }

    /// <summary>The rule of a name in either case; null where there is none.</summary>
    public static string? NameOf(string? name) => RuleTrial.Names.FirstOrDefault(each => each.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>That there is no rule of a name, and which names are like it: those that have its words first, then others of its class.</summary>
    public static string NoSuch(string name)
    {
        string part = name.Split('.')[0];
        string[] like =
        [
            .. RuleTrial.Names.Where(each => each.Contains(name, StringComparison.OrdinalIgnoreCase))
                .Concat(RuleTrial.Names.Where(each => each.StartsWith($"{part}.", StringComparison.OrdinalIgnoreCase))).Distinct().Take(MostNames),
        ];
        return $"There is no rule “{name}”; {(like.Length > 0 ? $"there is {string.Join(", ", like)}" : "archiveparse grammar lists them")}.";
    }

    private const int Longest = 100;
    private const int MostNames = 6;
}
