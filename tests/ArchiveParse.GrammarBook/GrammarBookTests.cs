using ArchiveParse.Grammar;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>Whether the book is of this grammar, and what its forms look like.</summary>
public sealed class GrammarBookTests
{
    [Theory]
    [InlineData("First.Or(Second)", "First | Second")]
    [InlineData("First.Or(Second).Many()", "( First | Second )*")]
    [InlineData("from a in First from b in Second select a", "First Second")]
    [InlineData("from a in Scan.Here from b in Second.Or(Third) select a", "( Second | Third )")]
    [InlineData("(from a in First from b in Second select a).OrDefault()", "( First Second )?")]
    [InlineData("from a in First where a > 1 select a", "First <where a > 1>")]
    [InlineData("Scan.Literal(\"No.\")", "\"No.\"")]
    [InlineData("Scan.AnyOf(\"a\", \"b\").Or(First)", "\"a\" | \"b\" | First")]
    [InlineData("Scan.OneOf(\"-–\")", "[-–]")]
    [InlineData("Scan.Digits(1, 4)", "<1 to 4 figures>")]
    [InlineData("Lines.Whole(from a in First from b in Scan.Rest select a)", "line(First <the rest>)")]
    [InlineData("Titles.Names.Entry.Spanned()", "<a word of Titles.Names>")]
    [InlineData("First.Not()", "!First")]
    [InlineData("First.Not().Not()", "&First")]
    [InlineData("First.Select(static a => a)", "First")]
    [InlineData("Lines.FirstOf<Block>(\"a line\", (Looks, First), (Looks, Second))", "First | Second")]
    [InlineData("from a in Scan.Source from b in Second where b.In(a) is [] select b", "Second <where b.In(a) is []>")]
    [InlineData("Scan.Lexeme(LengthAt, \"a name\")", "<a name>")]
    [InlineData("Scan.Lexeme<int>(LengthAt, \"a number\").Many()", "<a number>*")]
    [InlineData("from a in First from b in Scan.Ahead(IsWord) select a", "First <ahead IsWord>")]
    [InlineData("First.Or(Scan.None<int>())", "First | <nothing>")]
    [InlineData("Rule<int>.Of(static (text, at) => Outcome<int>.Hit(1, at))", "<as its code says>")]
    [InlineData("static input => new Failure<char>(input)", "<as its code says>")]
    public void A_rule_has_this_form(string rule, string form) => Assert.Equal(form, Ebnf.Of(SyntaxFactory.ParseExpression(rule)));

    [Theory]
    [InlineData("const string Dashes = \"-–\"; Parser<char> Dash = Scan.OneOf(Dashes);", "[-–]")]
    [InlineData("LeadingTexts Leads = LeadingTexts.Of(\"a\", \"b\"); Parser<TextSpan> Lead = Scan.AnyOf(Leads);", "\"a\" | \"b\"")]
    [InlineData("Parser<TextSpan> Lead = Scan.AnyOf(Elsewhere);", "<one of Elsewhere>")]
    public void Words_of_the_same_class_are_told(string members, string form) => Assert.Equal(form, Ebnf.Of(
        SyntaxFactory.ParseCompilationUnit($"class Words {{ {members} }}").DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value));

    [Fact]
    public void The_book_has_every_rule_that_can_be_asked_for() => Assert.Equal(
        RuleTrial.Names,
        Book.Classes.SelectMany(static each => each.Rules.Select(rule => $"{each.Class}.{rule.Name}")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_of_the_grammar_is_up_to_date() => Written.IsUpToDate("docs/grammar.md", Book.Page());

    [Fact]
    public void The_index_of_rules_is_up_to_date() => Written.IsUpToDate("src/ArchiveParse/Grammar/Extending/RuleIndex.Classes.cs", Index.Source());
}
