using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArchiveParse.Mutants;

/// <summary>A source in which each mutant can be switched on.</summary>
internal static class Rewriting
{
    /// <summary>The source with its mutations, which lie side by side or one within the other.</summary>
    public static string Of(SourceText source, IEnumerable<Mutation> mutations)
    {
        var inward = mutations.OrderBy(static each => each.Place.Start).ThenByDescending(static each => each.Place.Length)
            .ThenBy(static each => each.Id).ToList();
        int next = 0;
        return Written(TextSpan.FromBounds(0, source.Length));

        string Written(TextSpan span)
        {
            StringBuilder text = new();
            int at = span.Start;
            while (next < inward.Count && inward[next].Place.End <= span.End)
            {
                var mutation = inward[next++];
                text.Append(source.ToString(TextSpan.FromBounds(at, mutation.Place.Start)));
                text.Append(Switched(mutation, Written(mutation.Place)));
                at = mutation.Place.End;
            }

            return text.Append(source.ToString(TextSpan.FromBounds(at, span.End))).ToString();
        }
    }

    /// <summary>Number of the mutant that a node switches; 0 where it switches none.</summary>
    public static int Number(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax number }, ..] } call
            when call.Expression.ToString().StartsWith("global::ArchiveParse.Mutant.", StringComparison.Ordinal) => (int)number.Token.Value!,
        ConditionalExpressionSyntax choice => Number(choice.Condition),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => Number(either.Left),
        _ => 0,
    };

    private static string Switched(Mutation mutation, string original) => mutation.Form switch
    {
        SwitchForm.Rule => $"global::ArchiveParse.Mutant.Switch({mutation.Id}, {original}, {mutation.Instead})",
        SwitchForm.Test => $"global::ArchiveParse.Mutant.Test({mutation.Id}, {original})",
        _ => $"(global::ArchiveParse.Mutant.Is({mutation.Id}) ? ({mutation.Instead}) : ({original}))",
    };
}
