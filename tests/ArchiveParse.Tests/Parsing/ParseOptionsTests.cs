using ArchiveParse.Grammar;
using ArchiveParse.Tests.Mapping;

namespace ArchiveParse.Tests.Parsing;

using ArchiveParse.Text;

/// <summary>Limits give a part of the page and an error; calling off throws.</summary>
public sealed class ParseOptionsTests
{
    private const string Text = "Mao: We agree.\n\nLiu: So do we.\n\nMao: Good.\n\nLiu: The end.\n";

    [Theory]
    [InlineData(1_000, "speech|speech|speech|speech", "")]
    [InlineData(58, "speech|speech|speech|speech", "")]
    [InlineData(57, "speech|speech|speech|unparsed 'Liu: The end.'", "AP3001: Line 7, column 1 (offset 44): the text has 58 characters, and the limit is 57; from here on it is kept as an unparsed block.")]
    [InlineData(20, "paragraph|unparsed 'Liu: So do we. Mao: Good. Liu: The end.'", "AP3001: Line 3, column 1 (offset 16): the text has 58 characters, and the limit is 20; from here on it is kept as an unparsed block.")]
    [InlineData(5, "paragraph|unparsed 'We agree. Liu: So do we. Mao: Good. Liu: The end.'", "AP3001: Line 1, column 6 (offset 5): the text has 58 characters, and the limit is 5; from here on it is kept as an unparsed block.")]
    [InlineData(0, "unparsed 'Mao: We agree. Liu: So do we. Mao: Good. Liu: The end.'", "AP3001: Line 1, column 1 (offset 0): the text has 58 characters, and the limit is 0; from here on it is kept as an unparsed block.")]
    public void A_page_is_read_up_to_the_last_line_within_its_length(int most, string body, string error) =>
        Assert.Equal((body, error), Told(Text, new() { MaximumLength = most }));

    [Theory]
    [InlineData(3, "paragraph|paragraph", "")]
    [InlineData(2, "paragraph|unparsed 'Liu: So [do ((we))].'", "AP3002: Line 3, column 1 (offset 29): more than 2 brackets stand within one another; from here on the text is kept as an unparsed block.")]
    [InlineData(1, "unparsed 'Mao: We [all (here)] agree. Liu: So [do ((we))].'", "AP3002: Line 1, column 1 (offset 0): more than 1 brackets stand within one another; from here on the text is kept as an unparsed block.")]
    public void A_page_is_read_up_to_the_line_with_the_deeper_brackets(int deepest, string body, string error) =>
        Assert.Equal((body, error), Told("Mao: We [all (here)] agree.\n\nLiu: So [do ((we))].\n", new() { MaximumNesting = deepest }));

    [Fact]
    public void A_bracket_that_nothing_closes_ends_with_its_paragraph() =>
        Assert.Equal(("paragraph|paragraph", ""), Told("We (agree.\n\nSo (do we.\n", new() { MaximumNesting = 1 }));

    [Fact]
    public void No_surrogate_pair_is_cut_apart() =>
        Assert.Equal(new TextSpan(1, 4), ArchivePage.Parse("a😀😀", new ParseOptions { MaximumLength = 2 }).Body[^1].Span);

    [Fact]
    public void White_space_behind_the_limit_is_no_loss() =>
        Assert.Equal(("paragraph", ""), Told("We agree.\n\n\n", new() { MaximumLength = 10 }));

    [Fact]
    public void The_rest_of_a_page_of_any_kind_is_kept_and_mapped() => Assert.All(Repository.SamplePages, static name =>
    {
        string text = Repository.SamplePage(name);
        SourceMapLaws.Hold(text, ArchivePage.Parse(text, new ParseOptions { MaximumLength = text.Length / 2 }));
    });

    [Theory]
    [InlineData("MaximumLength")]
    [InlineData("MaximumNesting")]
    public void A_limit_is_not_negative(string name) => Assert.Throws<ArgumentOutOfRangeException>(name, () =>
        name == "MaximumLength" ? new ParseOptions { MaximumLength = -1 } : new ParseOptions { MaximumNesting = -1 });

    [Fact]
    public void There_must_be_options() => Assert.Throws<ArgumentNullException>("options", static () => ArchivePage.Parse("", null!));

    [Fact]
    public void A_reading_called_off_before_it_begins_does_not_begin() => Assert.Throws<OperationCanceledException>(
        static () => ArchivePage.Parse(Text, new ParseOptions { CancellationToken = new(canceled: true) }));

    [Fact]
    public void A_reading_ends_within_the_rule_that_repeats_when_it_is_called_off()
    {
        using CancellationTokenSource source = new();
        int lines = 0;
        var line = Lines.Line.Select(each =>
        {
            lines++;
            if (lines == 3)
            {
                source.Cancel();
            }

            return each;
        });
        var page = Operators.Many(line).Select(ArchivePage (_) => throw new InvalidOperationException("It was not called off."));
        PageLayout layout = new("called off", LayoutSign.When("any text", static _ => true), page);
        ArchiveParser parser = new(new() { Grammar = ArchiveGrammar.Default.With(layout) });

        Assert.Throws<OperationCanceledException>(() => parser.Parse("a\nb\nc\nd\ne\n", new ParseOptions { CancellationToken = source.Token }));
        Assert.Equal(3, lines);
    }

    private static (string Body, string Error) Told(string text, ParseOptions options)
    {
        var page = ArchivePage.Parse(text, options);
        SourceMapLaws.Hold(text, page);
        return (
            string.Join('|', page.Body.Select(static each => Tests.Told.Kind(each) + (each is UnparsedBlock ? $" '{each.Text}'" : ""))),
            string.Concat(page.Diagnostics.Where(static each => each.Severity == Severity.Error).Select(static each => $"{each.Code}: {each.Message}")));
    }
}
