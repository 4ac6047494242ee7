using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>A static rule of the library.</summary>
/// <param name="Class">The class that holds it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Form">Its form (<see cref="Ebnf"/>).</param>
/// <param name="Says">The first sentence of its docstring, or nothing.</param>
/// <param name="IsOthers">Whether other classes may use it.</param>
internal sealed partial record Rule(string Class, string Name, string Form, string Says, bool IsOthers)
{
    /// <summary>The rules of a class, in the order in which they stand.</summary>
    public static IEnumerable<Rule> Of(TypeDeclarationSyntax type) => type.Members.Where(IsStatic).SelectMany(member => member switch
    {
        FieldDeclarationSyntax field when IsRule(field.Declaration.Type) => field.Declaration.Variables
            .Where(static variable => variable.Initializer is not null)
            .Select(variable => Made(type, field, variable.Identifier.Text, variable.Initializer!.Value)),
        PropertyDeclarationSyntax { Initializer: { } value } property when IsRule(property.Type) =>
            [Made(type, property, property.Identifier.Text, value.Value)],
        _ => [],
    });

    /// <summary>The first sentence of a docstring, as plain text.</summary>
    public static string Summary(MemberDeclarationSyntax member)
    {
        string comment = string.Concat(member.GetLeadingTrivia()
            .Where(static each => each.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)).Select(static each => each.ToFullString()));
        string text = Comment().Replace(comment, " ");
        text = SummaryText().Match(text) is { Success: true } match ? match.Groups[1].Value : "";
        text = Code().Replace(See().Replace(text, "$1"), "`$1`");
        text = System.Net.WebUtility.HtmlDecode(Space().Replace(text, " ").Trim());
        return text;
    }

    private static Rule Made(TypeDeclarationSyntax type, MemberDeclarationSyntax member, string name, ExpressionSyntax value) => new(
        type.Identifier.Text, name, Ebnf.Of(value), Summary(member), !member.Modifiers.Any(SyntaxKind.PrivateKeyword));

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsRule(TypeSyntax type) => type is GenericNameSyntax { Identifier.Text: "Parser" };

    [GeneratedRegex(@"^\s*///", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex SummaryText();

    [GeneratedRegex("<see cref=\"(?:[^\"]*\\.)?([^\".(]+)[^\"]*\"\\s*/>")]
    private static partial Regex See();

    [GeneratedRegex("<c>(.*?)</c>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
