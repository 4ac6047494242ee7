using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.Mutants;

/// <summary>Where rules stand in a source.</summary>
internal static class Rules
{
    /// <summary>Whether an expression yields a rule.</summary>
    public static bool IsRule(SemanticModel model, ExpressionSyntax expression) =>
        model.GetTypeInfo(expression).Type is INamedTypeSymbol { Name: "Parser", ContainingNamespace.Name: "Sprache" };

    /// <summary>
    /// The nearest expression around <paramref name="node"/> that yields a rule and is evaluated when the node is; null where none is.
    /// </summary>
    public static ExpressionSyntax? Around(SemanticModel model, SyntaxNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && IsRule(model, (ExpressionSyntax)at))
            {
                return (ExpressionSyntax)at;
            }

            if (at is LambdaExpressionSyntax or QueryClauseSyntax or SelectClauseSyntax or StatementSyntax or MemberDeclarationSyntax)
            {
                return null;
            }
        }

        return null;
    }

    public static string LineText(SyntaxNode node) =>
        node.SyntaxTree.GetText().Lines[LineOf(node) - 1].ToString();

    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
