using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ArchiveParse.Mutants;

/// <summary>Changes to the characters and texts that rules read: one character becomes another.</summary>
internal static class LiteralMutations
{
    /// <summary>The change to a literal; none where it is no text that is read.</summary>
    public static Mutation? Of(LiteralExpressionSyntax literal, SemanticModel model)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression) && !literal.IsKind(SyntaxKind.CharacterLiteralExpression))
        {
            return null;
        }

        if (literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Length" } || IsBound(literal))
        {
            return null;
        }

        if (Shifted(literal) is not { } shifted || IsConstant(literal) || IsName(literal, model) || IsWordOfTable(literal))
        {
            return null;
        }

        if (literal.FirstAncestorOrSelf<PatternSyntax>() is { } && PatternOwner(literal) is { } owner)
        {
            return Made(owner, Replaced(owner, literal, shifted), SwitchForm.Value);
        }

        return Rules.Around(model, literal) is { } rule
            ? Made(rule, Replaced(rule, literal, shifted), SwitchForm.Rule)
            : Made(literal, shifted, SwitchForm.Value);

        Mutation Made(SyntaxNode place, string instead, SwitchForm form) => new(
            literal.SyntaxTree.FilePath, Rules.LineOf(literal), "shift a literal", literal.ToString(), shifted, place.Span, form, instead)
        {
            Context = Rules.LineText(literal),
        };
    }

    /// <summary>A pattern is constant: what can be switched is the expression that asks for it.</summary>
    private static ExpressionSyntax? PatternOwner(SyntaxNode node) =>
        node.Ancestors().OfType<ExpressionSyntax>().FirstOrDefault(static each => each is IsPatternExpressionSyntax or SwitchExpressionSyntax);

    private static bool IsConstant(SyntaxNode literal) => literal.Ancestors().Any(static each =>
        each is AttributeSyntax or ParameterSyntax or CaseSwitchLabelSyntax or InterpolationSyntax
        || (each is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
        || (each is LocalDeclarationStatementSyntax local && local.Modifiers.Any(SyntaxKind.ConstKeyword)));

    /// <summary>Whether the character bounds a range, such as that of the figures: what is read is any of the range.</summary>
    private static bool IsBound(LiteralExpressionSyntax literal) => literal.Parent is RelationalPatternSyntax
        || (literal.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call }
            && call.Name.Identifier.Text.EndsWith("InRange", StringComparison.Ordinal));

    /// <summary>Whether the text is what messages call a rule.</summary>
    private static bool IsName(LiteralExpressionSyntax literal, SemanticModel model) =>
        literal.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument && argument.Expression == literal
        && model.GetOperation(argument) is IArgumentOperation { Parameter.Name: "name" or "expected" };

    /// <summary>Whether the text is one of a list of words: such lists are tables, though they stand beside their rule.</summary>
    private static bool IsWordOfTable(LiteralExpressionSyntax literal) =>
        literal.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Declaration.Type.ToString() is "string[]";

    private static string? Shifted(LiteralExpressionSyntax literal)
    {
        string text = literal.Token.ValueText;
        if (text.Length == 0)
        {
            return null;
        }

        int at = text.Length / 2;
        at = char.IsWhiteSpace(text[at]) && text.Length > 1 ? Math.Max(at - 1, 0) : at;
        at -= char.IsLowSurrogate(text[at]) ? 1 : 0;
        int length = char.IsHighSurrogate(text[at]) ? 2 : 1;
        string made = text[..at] + Next(text[at]) + text[(at + length)..];
        return literal.IsKind(SyntaxKind.CharacterLiteralExpression)
            ? SymbolDisplay.FormatLiteral(made[0], quote: true)
            : SymbolDisplay.FormatLiteral(made, quote: true);
    }

    private static char Next(char c) => c switch
    {
        'z' or 'Z' or '9' => (char)(c - 1),
        _ when char.IsLetterOrDigit(c) => (char)(c + 1),
        _ => '¤',
    };

    private static string Replaced(SyntaxNode whole, SyntaxNode part, string text) =>
        whole.SyntaxTree.GetText().GetSubText(whole.Span)
            .WithChanges(new TextChange(new TextSpan(part.SpanStart - whole.SpanStart, part.Span.Length), text)).ToString();
}
