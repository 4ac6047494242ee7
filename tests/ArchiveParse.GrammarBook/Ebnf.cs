using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>
/// The form of a rule, in the EBNF of the XML recommendation: <c>A | B</c>, <c>A B</c>, <c>A?</c>, <c>A*</c>, <c>A+</c>, <c>!A</c> for what must not
/// follow, and in angle brackets what a lexeme or a piece of code takes.
/// </summary>
internal static class Ebnf
{
    /// <summary>The form, and how tightly it binds.</summary>
    private readonly record struct Form(string Text, Binding Binding)
    {
        public string Within(Binding around) => Binding < around ? $"( {Text} )" : Text;
    }

    private enum Binding
    {
        Choice,
        Sequence,
        Suffix,
    }

    /// <summary>The form of an expression that yields a rule.</summary>
    public static string Of(ExpressionSyntax rule) => FormOf(rule).Text;

    private static Form FormOf(ExpressionSyntax rule) => rule switch
    {
        ParenthesizedExpressionSyntax inner => FormOf(inner.Expression),
        CastExpressionSyntax cast => FormOf(cast.Expression),
        QueryExpressionSyntax query => OfQuery(query),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call => OfCall(call, member),
        InvocationExpressionSyntax call => new($"{call.Expression}({Arguments(call)})", Binding.Suffix),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Entry" or "Label" } table => new($"<a word of {table.Expression}>", Binding.Suffix),
        MemberAccessExpressionSyntax or IdentifierNameSyntax => new($"{Primitive(rule.ToString())}", Binding.Suffix),
        _ => new("<as its code says>", Binding.Suffix),
    };

    private static Form OfQuery(QueryExpressionSyntax query)
    {
        List<string> parts = [];
        Add(parts, FormOf(query.FromClause.Expression));
        foreach (var clause in query.Body.Clauses)
        {
            if (clause is FromClauseSyntax from)
            {
                Add(parts, FormOf(from.Expression));
            }
            else if (clause is WhereClauseSyntax where)
            {
                parts.Add($"<where {OneLine(where.Condition)}>");
            }
        }

        return new(string.Join(' ', parts), parts.Count == 1 ? Binding.Suffix : Binding.Sequence);
    }

    /// <summary>A place takes nothing, nor does the text that spans point into.</summary>
    private static void Add(List<string> parts, Form form)
    {
        if (form.Text is not ("<here>" or "<the text>"))
        {
            parts.Add(form.Within(Binding.Sequence));
        }
    }

    private static Form OfCall(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member)
    {
        string name = member.Name.Identifier.Text;
        return (member.Expression.ToString(), name) switch
        {
            ("Scan", "Literal") => new(Quoted(call), Binding.Suffix),
            ("Scan", "AnyOf" or "AnyOfIgnoringCase") => Words(call),
            ("Scan", "OneOf") => new(OneOf(call), Binding.Suffix),
            ("Scan", "Digits" or "Number") => new($"<{string.Join(" to ", call.ArgumentList.Arguments)} figures>", Binding.Suffix),
            ("Scan", "While" or "Until" or "Bracketed") => new($"<{name.ToLowerInvariant()} {Arguments(call)}>", Binding.Suffix),
            ("Scan", "Lexeme") or ("MarkRules", "Of") => new($"<{((LiteralExpressionSyntax)call.ArgumentList.Arguments[^1].Expression).Token.ValueText}>", Binding.Suffix),
            ("Scan", "Ahead") => new($"<ahead {Arguments(call)}>", Binding.Suffix),
            ("Scan", "None") => new("<nothing>", Binding.Suffix),
            (_, "Of") when member.Expression is GenericNameSyntax { Identifier.Text: "Rule" } => new("<as its code says>", Binding.Suffix),
            ("Lines", "Whole") => new($"line({FormOf(First(call)).Text})", Binding.Suffix),
            ("Lines", "FirstOf") => new(string.Join(" | ", call.ArgumentList.Arguments.Skip(1).Select(static each => OfPair(each.Expression))), Binding.Choice),
            (_, "Or") => new($"{FormOf(member.Expression).Within(Binding.Choice)} | {FormOf(First(call)).Within(Binding.Choice)}", Binding.Choice),
            (_, "Many") => Suffixed(member, "*"),
            (_, "AtLeastOnce") => Suffixed(member, "+"),
            (_, "OrDefault" or "MaybeAt" or "Optional") => Suffixed(member, "?"),
            (_, "Not") => Negated(FormOf(member.Expression)),
            (_, "End") => new($"{FormOf(member.Expression).Within(Binding.Sequence)} <end>", Binding.Sequence),
            (_, "Select" or "Spanned" or "OnlyAt" or "Named" or "As" or "Separated") => FormOf(member.Expression),
            (_, "Where") => new($"{FormOf(member.Expression).Within(Binding.Sequence)} <where {OneLine(First(call))}>", Binding.Sequence),
            _ => new($"{member}({Arguments(call)})", Binding.Suffix),
        };
    }

    private static Form Suffixed(MemberAccessExpressionSyntax member, string suffix) =>
        new(FormOf(member.Expression).Within(Binding.Suffix) + suffix, Binding.Suffix);

    /// <summary>What must not fail to follow must follow: <c>&amp;A</c>.</summary>
    private static Form Negated(Form form) => form.Text.StartsWith('!')
        ? new($"&{form.Text[1..]}", Binding.Suffix)
        : new($"!{form.Within(Binding.Suffix)}", Binding.Suffix);

    private static Form Words(InvocationExpressionSyntax call)
    {
        string[] words = [.. call.ArgumentList.Arguments.SelectMany(static each => WordsOf(each.Expression))];
        return new(string.Join(" | ", words), words.Length == 1 ? Binding.Suffix : Binding.Choice);
    }

    private static string Quoted(InvocationExpressionSyntax call) =>
        First(call) is LiteralExpressionSyntax literal ? literal.ToString() : $"<the words {First(call)}>";

    private static string OneOf(InvocationExpressionSyntax call) =>
        First(call) is LiteralExpressionSyntax literal ? $"[{literal.Token.ValueText}]"
        : FieldWords(First(call)) is [var signs] ? $"[{signs.Token.ValueText}]"
        : $"<one of {First(call)}>";

    /// <summary>A word, or those of a field of the same class where they are few.</summary>
    private static IEnumerable<string> WordsOf(ExpressionSyntax word) =>
        word is LiteralExpressionSyntax ? [word.ToString()]
        : FieldWords(word) is { Count: > 0 and <= MostWords } words ? words.Select(static each => each.ToString())
        : [$"<one of {OneLine(word)}>"];

    private static List<LiteralExpressionSyntax> FieldWords(ExpressionSyntax name) =>
        name is IdentifierNameSyntax { Identifier.Text: var field }
            ? [.. name.SyntaxTree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(each => each.Identifier.Text == field)
                .SelectMany(static each => each.DescendantNodes().OfType<LiteralExpressionSyntax>())]
            : [];

    private const int MostWords = 12;

    /// <summary>A look and the rule that it guards.</summary>
    private static string OfPair(ExpressionSyntax pair) =>
        pair is TupleExpressionSyntax tuple ? FormOf(tuple.Arguments[^1].Expression).Within(Binding.Choice) : pair.ToString();

    private static string Primitive(string name) => name switch
    {
        "Scan.Here" => "<here>",
        "Scan.Source" => "<the text>",
        "Scan.Spaces" => "<spaces>?",
        "Scan.Gap" => "<spaces>",
        "Scan.Blank" => "<white space>?",
        "Scan.Rest" => "<the rest>",
        "Scan.MaybeRest" => "<the rest>?",
        "Scan.Letters" => "<a word>",
        "Lines.Line" => "<a line>",
        "Lines.NextLine" => "<the next line>",
        "Lines.BlankLines" => "<blank lines>?",
        "Lines.Gap" => "<white space>?",
        _ => name,
    };

    private static ExpressionSyntax First(InvocationExpressionSyntax call) => call.ArgumentList.Arguments[0].Expression;

    private static string Arguments(InvocationExpressionSyntax call) =>
        string.Join(", ", call.ArgumentList.Arguments.Select(static each => OneLine(each.Expression)));

    private static string OneLine(ExpressionSyntax expression) =>
        string.Join(' ', expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
