using ArchiveParse.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>Examples of rules, out of the case tables: the first row of the first table whose test names the rule.</summary>
internal sealed class Examples
{
    private readonly Dictionary<string, string> byRule = [];
    private readonly Dictionary<string, string> byTests = [];
    private readonly List<string> rows = [];

    /// <summary>Reads the case tables under a folder.</summary>
    public Examples(string folder)
    {
        foreach (var type in Sources.Under(folder).SelectMany(static source => source.Types))
        {
            string[] shared = [.. type.Members.Where(static member => member is not MethodDeclarationSyntax method || FirstRow(method) is null).SelectMany(Names)];
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
            {
                if (FirstRow(method) is not { } row)
                {
                    continue;
                }

                byTests.TryAdd(type.Identifier.Text, row);
                rows.AddRange(Rows(method).Where(static each => each.Length is >= Shortest and <= Longest && !each.Contains('\n', StringComparison.Ordinal)));

                foreach (string rule in Names(method).Concat(shared))
                {
                    byRule.TryAdd(rule, row);
                }
            }
        }
    }

    /// <summary>
    /// The example of a rule: of a table that names it, else the first row of any that the rule takes from end to end; null where none has one.
    /// </summary>
    public string? Of(Rule rule) =>
        byRule.GetValueOrDefault($"{rule.Class}.{rule.Name}") ?? (rule.IsOthers ? rows.Find(row => Takes($"{rule.Class}.{rule.Name}", row)) : null);

    private static bool Takes(string rule, string text) => RuleTrial.Of(rule, text).Matches is [var match] && match.Start == 0 && match.End == text.Length;

    /// <summary>The example of a class: the first row of the tests that are named for it; null where there are none.</summary>
    public string? Of(string type) =>
        byTests.GetValueOrDefault($"{type}Tests") ?? (type.EndsWith('s') ? byTests.GetValueOrDefault($"{type[..^1]}Tests") : null);

    private static string? FirstRow(MethodDeclarationSyntax method) => Rows(method).FirstOrDefault();

    private static IEnumerable<string> Rows(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(static list => list.Attributes)
        .Where(static attribute => attribute.Name.ToString() == "InlineData")
        .Select(static attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
        .OfType<LiteralExpressionSyntax>().Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText.Length > 0)
        .Select(static literal => literal.Token.ValueText);

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) =>
        member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(static access => access.ToString());

    private const int Shortest = 2;
    private const int Longest = 90;
}
