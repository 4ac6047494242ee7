using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArchiveParse.Mutants;

/// <summary>
/// A static field is made once for the whole process. One whose value has mutants becomes a property that keeps a value for each of them,
/// so that all can be run in the same process.
/// </summary>
internal static class KeptFields
{
    /// <summary>The source with such properties.</summary>
    public static string In(string source)
    {
        var tree = Library.Parse(source, "");
        var changes = tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>().Select(Change).OfType<TextChange>();
        return tree.GetText().WithChanges(changes).ToString();
    }

    private static TextChange? Change(FieldDeclarationSyntax field)
    {
        if (!field.Modifiers.Any(SyntaxKind.StaticKeyword) || !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            || field.Declaration is not { Type: var type, Variables: [{ Initializer.Value: var value, Identifier.Text: var name }] }
            || type.ToString().StartsWith("Parser<", StringComparison.Ordinal))
        {
            return null;
        }

        int[] numbers = [.. value.DescendantNodesAndSelf(static node => node is not LambdaExpressionSyntax).OfType<ConditionalExpressionSyntax>()
            .Select(Rewriting.Number).Where(static each => each > 0)];
        return numbers.Length == 0 ? null : new TextChange(field.Span,
            $"private static readonly global::ArchiveParse.Kept<{type}> {name}__kept = new([{string.Join(", ", numbers)}], static () => {value});\n"
            + string.Join(' ', field.Modifiers.Where(static each => !each.IsKind(SyntaxKind.ReadOnlyKeyword)))
            + $" {type} {name} => {name}__kept.Value;");
    }
}
