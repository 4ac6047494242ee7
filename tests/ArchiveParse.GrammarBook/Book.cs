using System.Globalization;
using System.Text;

namespace ArchiveParse.GrammarBook;

/// <summary>The grammar as one reads it: <c>docs/grammar.md</c>, and the index by which the tool finds a rule.</summary>
internal static class Book
{
    private const string Head = """
        # The grammar

        Every rule of the library by its name, in the order of the folders under `src/ArchiveParse/Grammar`. The page is made from the rules themselves;
        a test fails when it is out of date ([how to accept a new one](../CONTRIBUTING.md#every-day)). How rules are written, and how one is
        added, [writing-rules.md](writing-rules.md) says. `archiveparse grammar` prints this page, `archiveparse explain page.txt --rule Dates.Line` shows what a
        rule takes on a page, and with `--anywhere` also within its lines.

        `A B` is A, then B. `A | B` is A, or where it misses, B. `A?` may be missing; `A*` and `A+` stand several times, `A+` once at least. `!A` must not
        follow, `&A` must, and neither is taken. `"words"` stand so, `[signs]` is one of them. `line(A)` is a line that is wholly A. In angle
        brackets stand lexemes, conditions, and what the code beside the rule says. A name without a class is of the same class. Rules in **bold** are used by
        other classes. An example is the first row of a case table that asks for the rule, else a row, or the part of a row, that the rule takes: of a table
        for its class, or one named like it, before others. Rules of signs alone are examples of themselves; rules that only look ahead take nothing; those of
        whole pages are shown by the [snapshots](../tests/ArchiveParse.Tests/Snapshots). Of a class, the first row of the tests that are named for it is shown.


        """;

    /// <summary>The library's rules, class by class.</summary>
    public static IReadOnlyList<(string Path, string Class, string Says, IReadOnlyList<Rule> Rules)> Classes { get; } =
    [
        .. from source in Sources.Under("src/ArchiveParse/Grammar")
           from type in source.Types
           let rules = Rule.Of(type).ToList()
           where rules.Count > 0
           select (source.Path, type.Identifier.Text, Rule.Summary(type), (IReadOnlyList<Rule>)rules),
    ];

    /// <summary>The page.</summary>
    public static string Page()
    {
        Examples examples = new("tests/ArchiveParse.Tests");
        StringBuilder page = new(Head.ReplaceLineEndings("\n"));
        string folder = "";
        foreach (var (path, name, says, rules) in Classes)
        {
            string here = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/ArchiveParse/".Length..];
            page.Append(here == folder ? "" : $"## {here}\n\n");
            folder = here;
            page.Append(CultureInfo.InvariantCulture, $"### [{name}](../{path})\n\n{says}\n\n");
            page.Append(examples.Of(name) is { } first ? $"For example {Code(first.ReplaceLineEndings("⏎"))}\n\n" : "");
            foreach (var (rule, example) in rules.AsParallel().AsOrdered().Select(rule => (rule, examples.Of(rule))).ToList())
            {
                string label = rule.IsOthers ? $"**{rule.Name}**" : rule.Name;
                page.Append(CultureInfo.InvariantCulture, $"- {label} ::= {Code(rule.Form)}");
                page.Append(rule.Says.Length > 0 ? $"  \n  {rule.Says}" : "");
                page.Append(example is not null ? $"  \n  for example {Code(example.ReplaceLineEndings("⏎"))}\n" : "\n");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    /// <summary>Code in Markdown, fenced by more backticks than it holds.</summary>
    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";
}
