using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.Mutants;

/// <summary>Changes to the operators that rules are put together with.</summary>
internal static class RuleMutations
{
    /// <summary>The changes to one call, if it is a call of an operator.</summary>
    public static IEnumerable<Mutation> Of(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var rule, Name: var name } || !Rules.IsRule(model, call)
            || !Rules.IsRule(model, rule))
        {
            return [];
        }

        string before = rule.ToString();
        string? operand = call.ArgumentList.Arguments.FirstOrDefault()?.Expression.ToString();
        return (name.Identifier.Text, operand) switch
        {
            ("Or", not null) =>
            [
                Made("drop the right alternative", before),
                Made("drop the left alternative", operand),
                Made("swap the alternatives", $"({operand}).{name}({before})"),
            ],
            ("OrDefault", null) => [Made("no longer optional", before)],
            ("MaybeAt", not null) => [Made("no longer optional", before)],
            ("Where", not null) => [Made("drop the test", before)],
            ("Many", null) => [Made("at least once", $"{before}.AtLeastOnce()")],
            ("AtLeastOnce", null) => [Made("also not at all", $"{before}.Many()")],
            ("Not", null) => [Made("drop the look ahead", "global::ArchiveParse.Mutant.Always")],
            ("End", null) => [Made("drop the end", before)],
            _ => [],
        };

        Mutation Made(string kind, string instead) => new(
            call.SyntaxTree.FilePath, Rules.LineOf(name), kind, call.ToString(), instead, call.Span, SwitchForm.Rule, instead);
    }

    /// <summary>A query that goes on where its test fails.</summary>
    public static Mutation Of(WhereClauseSyntax where) => new(
        where.SyntaxTree.FilePath, Rules.LineOf(where), "drop the test", where.ToString(), "", where.Condition.Span, SwitchForm.Test, "true");
}
