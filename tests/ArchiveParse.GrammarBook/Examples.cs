using ArchiveParse.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>
/// Examples of rules, out of the case tables. A row whose test names the rule is the best; then one that the rule takes from end to end; then the
/// part of a row that it takes. The tables of its own class come first, then those of classes of its kin, as the names tell (<c>DistributionTests</c>
/// asks what <c>DistributionLines</c> read), then all others; beginnings of lines come before what stands within them.
/// </summary>
internal sealed class Examples
{
    private readonly Dictionary<string, string> byRule = [];
    private readonly Dictionary<string, string> byTests = [];
    private readonly Dictionary<string, List<string>> byClass = [];
    private readonly Dictionary<string, List<string>> byKin = [];
    private readonly List<string> rows = [];

    /// <summary>Reads the case tables under a folder, but those of other grammars, whose words the library's rules do not know.</summary>
    public Examples(string folder)
    {
        foreach (var type in Sources.Under(folder).Where(IsOfPages).SelectMany(static source => source.Types))
        {
            string[] shared = [.. type.Members.Where(HasNoRows).SelectMany(Names)];
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
            {
                if (Rows(method) is [var first, ..] all)
                {
                    byTests.TryAdd(type.Identifier.Text, first);
                    string[] rules = [.. Names(method).Concat(shared)];
                    Array.ForEach(rules, rule => byRule.TryAdd(rule, first));
                    string[] table = [.. all.Where(static row => row.Length is >= Shortest and <= Longest)];
                    rows.AddRange(table);
                    Add(byKin, Kin(type.Identifier.Text), table);
                    foreach (string asked in rules.Select(static rule => rule.Split('.')[0]).Distinct())
                    {
                        Add(byClass, asked, table);
                    }
                }
            }
        }
    }

    /// <summary>The example of a rule; null where no row has one.</summary>
    public string? Of(Rule rule)
    {
        string name = $"{rule.Class}.{rule.Name}";
        List<string>?[] tables = [byClass.GetValueOrDefault(rule.Class), byKin.GetValueOrDefault(Kin(rule.Class)), rows];
        return byRule.GetValueOrDefault(name) ?? tables.OfType<List<string>>()
            .Select(table => Whole(name, table) ?? Part(name, table, anywhere: false) ?? Part(name, table, anywhere: true))
            .FirstOrDefault(static example => example is not null);
    }

    /// <summary>The example of a class: the first row of the tests that are named for it; null where there are none.</summary>
    public string? Of(string type) =>
        byTests.GetValueOrDefault($"{type}Tests") ?? (type.EndsWith('s') ? byTests.GetValueOrDefault($"{type[..^1]}Tests") : null);

    private static string? Whole(string rule, List<string> rows) => rows.Find(row => Taken(rule, row, anywhere: false).Contains(row));

    private static string? Part(string rule, List<string> rows, bool anywhere) => rows.SelectMany(row => Taken(rule, row, anywhere))
        .Where(static part => part.Any(char.IsLetterOrDigit)).MaxBy(static part => part.Length);

    private static IEnumerable<string> Taken(string rule, string row, bool anywhere) =>
        RuleTrial.Of(rule, row, anywhere).Matches.Select(match => row.Substring(match.Start, match.Length));

    private static void Add(Dictionary<string, List<string>> tables, string name, IReadOnlyList<string> table)
    {
        tables.TryAdd(name, []);
        tables[name].AddRange(table);
    }

    /// <summary>The first word of a class's name, in the singular.</summary>
    private static string Kin(string type) => string.Concat(type.Skip(1).TakeWhile(char.IsLower).Prepend(type[0])).TrimEnd('s');

    private static bool IsOfPages(Sources source) => !source.Path.Contains("/Extending/", StringComparison.Ordinal);

    private static bool HasNoRows(MemberDeclarationSyntax member) => member is not MethodDeclarationSyntax method || Rows(method).Count == 0;

    private static IReadOnlyList<string> Rows(MethodDeclarationSyntax method) => [
        .. method.AttributeLists.SelectMany(static list => list.Attributes)
            .Where(static attribute => attribute.Name.ToString() == "InlineData")
            .Select(static attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
            .OfType<LiteralExpressionSyntax>().Where(static literal =>
                literal.IsKind(SyntaxKind.StringLiteralExpression) && !string.IsNullOrWhiteSpace(literal.Token.ValueText))
            .Select(static literal => literal.Token.ValueText),
    ];

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) =>
        member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(static access => access.ToString());

    private const int Shortest = 2;
    private const int Longest = 90;
}
