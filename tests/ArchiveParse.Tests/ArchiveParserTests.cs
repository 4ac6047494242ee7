using Sprache;

namespace ArchiveParse.Tests;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class ArchiveParserTests
{
    private static readonly Parser<ArchivePage> AnyText = static input =>
        new Success<ArchivePage>(Made(Cursor.From(input)), Cursor.From(input).At(input.Source.Length));

    private static readonly Parser<ArchivePage> Nothing = static input => new Failure<ArchivePage>(Cursor.From(input), Expectation.None);

    [Fact]
    public void Many_threads_read_with_one_parser_what_one_reads_alone()
    {
        ArchiveParser parser = new();
        string[] pages = [.. Repository.SamplePages.Select(Repository.SamplePage)];
        ArchivePage[] alone = [.. pages.Select(page => new ArchiveParser().Parse(page))];
        ArchivePage[] together = new ArchivePage[4 * pages.Length];
        Parallel.For(0, together.Length, index => together[index] = parser.Parse(pages[index % pages.Length]));
        Assert.All(Enumerable.Range(0, together.Length), index => Assert.Equal(alone[index % pages.Length], together[index]));
    }

    [Fact]
    public void There_must_be_a_text() => Assert.Throws<ArgumentNullException>("text", static () => new ArchiveParser().Parse(null!));

    [Fact]
    public void A_layout_that_is_added_is_asked_before_all_others()
    {
        var grammar = ArchiveGrammar.Default.With(new PageLayout("mine", static _ => true, AnyText));
        Assert.Equal(["mine", "frus", "web-listing", "print", "web"], grammar.Layouts.Select(static layout => layout.Name));
        Assert.Equal("mine", Layout(grammar, Repository.SamplePage(Repository.SamplePages[0])));
        Assert.DoesNotContain(ArchiveGrammar.Default.Layouts, static layout => layout.Name == "mine");
    }

    [Fact]
    public void The_layout_added_last_is_asked_first() => Assert.Equal(
        ["two", "one"],
        ArchiveGrammar.Default
            .With(new PageLayout("one", static _ => true, AnyText))
            .With(new PageLayout("two", static _ => true, AnyText))
            .Layouts.Take(2).Select(static layout => layout.Name));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_layout_that_does_not_fit_or_misses_leaves_the_page_to_the_next(bool fits)
    {
        var grammar = ArchiveGrammar.Default.With(new PageLayout("mine", _ => fits, Nothing));
        Assert.Equal("web", Layout(grammar, Repository.SamplePage(Repository.SamplePages[0])));
        Assert.Equal("plain", Layout(grammar, "We met."));
    }

    private static string Layout(ArchiveGrammar grammar, string text) => new ArchiveParser(new() { Grammar = grammar }).Parse(text).Layout;

    private static UnrecognizedPage Made(Cursor page) => new() { Layout = "mine", Span = new(0, page.Source.Length) };
}
