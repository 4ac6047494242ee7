using ArchiveParse.Grammar;
using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;
using Sprache;

namespace ArchiveParse.Tests.Extending;

using ArchiveParse.Text;

/// <summary>A rule that is not the library's may throw, stand still, or tell what is not so: the page is read without it, and its name is told.</summary>
public sealed class ContainedRuleTests
{
    private const string Page = "We met.\n\nVOTE 3\n\nWe parted.";

    private static readonly Parser<TextSpan> Vote = Scan.Literal("VOTE ");

    public static TheoryData<string> Faults => [.. Rules.Keys];

    private static readonly Dictionary<string, (Parser<Block> Rule, string Message)> Rules = new()
    {
        ["it throws"] = (
            static _ => throw new FormatException("no such vote"),
            "AP4001 Line 1, column 1 (offset 0): the rule “vote” threw FormatException: no such vote (the first of 3 times); here the page is read without it."),
        ["it stands still"] = (
            static input => new Success<Block>(ExtensionBlock.Of(Cursor.From(input), new(input.Position, 1)), Cursor.From(input)),
            "AP4002 Line 1, column 1 (offset 0): the rule “vote” applied and took nothing (the first of 3 times); here the page is read without it."),
        ["it yields nothing"] = (
            Vote.Select(static _ => (Block)null!),
            "AP4003 Line 3, column 1 (offset 9): the rule “vote” yielded no block; here the page is read without it."),
        ["its block stands elsewhere"] = (
            from page in Scan.Here
            from vote in Vote
            select (Block)ExtensionBlock.Of(page, new(0, 7)),
            "AP4003 Line 3, column 1 (offset 9): the rule “vote” yielded a block at 0..7, and took 9..14; here the page is read without it."),
        ["its block is less than it took"] = (
            from page in Scan.Here
            from vote in Vote
            select (Block)ExtensionBlock.Of(page, new(9, 4)) with { Span = new(9, 2) },
            "AP4003 Line 3, column 1 (offset 9): the rule “vote” took 9..14, which the block at 9..11 is not all of; here the page is read without it."),
        ["a value stands outside of its block"] = (
            from page in Scan.Here
            from line in Lines.Line
            where line.In(page.Source).StartsWith("VOTE")
            select (Block)ExtensionBlock.Of(page, line, ("number", new(0, 2))),
            "AP4003 Line 3, column 1 (offset 9): the rule “vote” yielded a value outside of its block; here the page is read without it."),
        ["its block is of a type that nobody knows"] = (
            from line in Lines.Line
            where line.Length == 6
            select (Block)new StrangeBlock { Text = "VOTE 3", Span = line },
            "AP4003 Line 3, column 1 (offset 9): the rule “vote” yielded a StrangeBlock; a block of a new kind is an ExtensionBlock; here the page is read without it."),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_block_rule_that_goes_wrong_is_told_and_the_page_is_read_without_it(string fault)
    {
        var (rule, message) = Rules[fault];
        var page = Parser(ArchiveGrammar.Default.With(new BlockRule("vote", rule))).Parse(Page);
        Assert.Equal(ArchivePage.Parse(Page).Body, page.Body);
        Assert.Equal([message], page.Diagnostics.Where(static each => each.Severity == Severity.Error).Select(static each => $"{each.Code} {each.Message}"));
        Laws.Hold(Page, page);
    }

    [Fact]
    public void A_reference_rule_that_throws_is_told_and_the_reference_is_read_without_it()
    {
        var parser = Parser(ArchiveGrammar.Default.With(new ReferenceRule("mark", static _ => throw new InvalidOperationException("lost"))));
        string text = MadePages.Labelled;
        var page = (DocumentPage)parser.Parse(text);
        Assert.Equal(((DocumentPage)ArchivePage.Parse(text)).Source, page.Source);
        var told = Assert.Single(page.Diagnostics, static each => each.Code == "AP4001");
        Assert.Contains("the rule “mark” threw InvalidOperationException: lost", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "yielded no reference")]
    [InlineData("outside", "yielded a level outside of its reference")]
    public void A_reference_rule_that_tells_what_is_not_so_is_told(string yields, string what)
    {
        Parser<ArchivalReference> rule =
            from page in Scan.Here
            from rest in Scan.Rest
            select yields == "nothing" ? null! : (ArchivalReference)ExtensionReference.Of(page, ("level", new(0, 4)));
        var reading = Parser(ArchiveGrammar.Default.With(new ReferenceRule("mark", rule))).Parse(MadePages.Labelled);
        Assert.Contains(reading.Diagnostics, each => each.Code == "AP4003" && each.Message.Contains($"the rule “mark” {what}", StringComparison.Ordinal));
        Assert.IsType<FondReference>(((DocumentPage)reading).Source!.References[0]);
    }

    [Fact]
    public void A_layout_that_throws_is_told_and_the_next_is_asked()
    {
        PageLayout layout = new("mine", LayoutSign.When("always", static _ => true), static _ => throw new NotSupportedException("not yet"));
        var page = Parser(ArchiveGrammar.Default.With(layout)).Parse(MadePages.Labelled);
        Assert.Equal("web", page.Layout);
        Assert.Equal(
            ["AP4001 Line 1, column 1 (offset 0): the rule “mine” threw NotSupportedException: not yet; here the page is read without it."],
            page.Diagnostics.Where(static each => each.Severity == Severity.Error).Select(static each => $"{each.Code} {each.Message}"));
    }

    [Fact]
    public void A_layout_that_yields_no_page_is_told_too()
    {
        PageLayout layout = new("mine", LayoutSign.When("always", static _ => true), static input => new Success<ArchivePage>(null!, Cursor.From(input)));
        var page = Parser(ArchiveGrammar.Default.With(layout)).Parse(Page);
        Assert.Equal("plain", page.Layout);
        Assert.Contains(
            "AP4003 Line 1, column 1 (offset 0): the rule “mine” yielded no page; here the page is read without it.",
            page.Diagnostics.Select(static each => $"{each.Code} {each.Message}"));
    }

    [Fact]
    public void A_reference_rule_that_stands_still_is_told()
    {
        ReferenceRule rule = new("mark", static input => new Success<ArchivalReference>(ExtensionReference.Of(Cursor.From(input)), Cursor.From(input)));
        var page = Parser(ArchiveGrammar.Default.With(rule)).Parse(MadePages.Labelled);
        Assert.Contains(page.Diagnostics, static each => each.Code == "AP4002" && each.Message.Contains("the rule “mark” applied and took nothing", StringComparison.Ordinal));
        Assert.IsType<FondReference>(((DocumentPage)page).Source!.References[0]);
    }

    [Fact]
    public void What_a_layout_loses_is_kept_and_told()
    {
        PageLayout layout = new("mine", LayoutSign.When("always", static _ => true), static input => new Success<ArchivePage>(
            new DocumentPage { Layout = "mine", Span = default, Body = [new ParagraphBlock { Text = "We met.", Span = new(0, 7) }] }, Cursor.From(input)));
        var page = Parser(ArchiveGrammar.Default.With(layout)).Parse(Page);
        Laws.Hold(Page, page);
        Assert.Equal(["We met.", "VOTE 3", "We parted."], page.Body.Select(static block => block.Text));
        Assert.Equal(2, page.Diagnostics.Count(static each => each.Code == "AP1001"));
    }

    [Fact]
    public void A_layout_that_tells_what_is_not_on_the_page_is_passed_over()
    {
        PageLayout layout = new("mine", LayoutSign.When("always", static _ => true), static input => new Success<ArchivePage>(
            new DocumentPage { Layout = "mine", Span = default, Leaves = [new PageLeaf { Leaf = "title", Span = new(0, 1_000) }] }, Cursor.From(input)));
        var page = Parser(ArchiveGrammar.Default.With(layout)).Parse(Page);
        Assert.Equal("plain", page.Layout);
        Assert.Contains("AP4003 Line 1, column 1 (offset 0): the rule “mine” told /title at 0..1000, outside of the page; here the page is read without it.",
            page.Diagnostics.Select(static each => $"{each.Code} {each.Message}"));
    }

    [Fact]
    public void A_reading_that_is_called_off_in_a_rule_ends_as_readings_do()
    {
        using CancellationTokenSource source = new();
        BlockRule rule = new("vote", _ =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        });
        Assert.Throws<OperationCanceledException>(() =>
            Parser(ArchiveGrammar.Default.With(rule)).Parse(Page, new ParseOptions { CancellationToken = source.Token }));
    }

    private static ArchiveParser Parser(ArchiveGrammar grammar) => new(new() { Grammar = grammar });

    private sealed record StrangeBlock : Block;
}
