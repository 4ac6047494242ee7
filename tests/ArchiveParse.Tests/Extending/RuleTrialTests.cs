using ArchiveParse.Grammar;
using Sprache;

namespace ArchiveParse.Tests.Extending;

using ArchiveParse.Text;

/// <summary>What who writes a rule is told of it.</summary>
public sealed class RuleTrialTests
{
    private static readonly Parser<TextSpan> Figures = Scan.Digits(1, 4).Named("a number of votes");

    private static readonly Parser<TextSpan> Ayes = (
        from word in Scan.Literal("Ayes ")
        from figures in Figures
        select figures).Named("the ayes");

    private static readonly Parser<TextSpan> Division = (
        from word in Scan.Literal("DIVISION ")
        from number in Figures
        from stop in Scan.Literal(". ")
        from ayes in Ayes
        select ayes).Named("a division");

    [Fact]
    public void It_tells_what_a_rule_takes()
    {
        var trial = RuleTrial.Of("division", Division, "We met.\n  DIVISION 1. Ayes 3\n\nDIVISION 2. Ayes 4, and so on");
        Assert.Equal([new(10, 18), new(30, 18)], trial.Matches);
        Assert.Equal(0, trial.Farthest?.Taken);
    }

    [Fact]
    public void It_is_tried_at_each_line_or_wherever_a_part_of_one_begins()
    {
        const string Text = "12 Ayes, 3 Noes\n 4x (6) 7";
        Assert.Equal([new(0, 2), new(17, 1)], RuleTrial.Of("votes", Figures, Text).Matches);
        Assert.Equal([new(0, 2), new(9, 1), new(17, 1), new(21, 1), new(24, 1)], RuleTrial.Of("votes", Figures, Text, anywhere: true).Matches);
        Assert.Equal([new(9, 1)], RuleTrial.Of("a gap and 3", from gap in Scan.Gap from three in Scan.Literal("3") select three, Text, anywhere: true).Matches);
        Assert.Empty(RuleTrial.Of("gaps", Scan.Gap, Text, anywhere: true).Matches);
    }

    [Theory]
    [InlineData(
        "DIVISION 17. Ayes x",
        "Line 1, column 19 (offset 18): in a division › the ayes, expected a number of votes; here stands 'x'.\n  DIVISION 17. Ayes x\n                    ^")]
    [InlineData(
        "We met.\nDIVISION 17. Noes 3",
        "Line 2, column 14 (offset 21): in a division, expected the ayes; here stands 'N'.\n  DIVISION 17. Noes 3\n               ^")]
    [InlineData(
        "DIVISION 17",
        "Line 1, column 12 (offset 11): in a division, expected \". \"; the text ends here.\n  DIVISION 17\n             ^")]
    [InlineData("We met.", "Line 1, column 1 (offset 0): expected a division; here stands 'W'.\n  We met.\n  ^")]
    [InlineData("DIVISION \n", "Line 1, column 10 (offset 9): in a division, expected a number of votes; the line ends here.\n  DIVISION\n           ^")]
    public void It_tells_where_a_rule_got_farthest_and_what_it_wanted_there(string text, string message) =>
        Assert.Equal(message, RuleTrial.Of("division", Division, text).Farthest?.Describe(text));

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        string text = $"{new string('a', 200)} DIVISION 1";
        var miss = RuleTrial.Of("x", from some in Scan.While(char.IsLower, 1, "small letters") from none in Scan.Literal("!") select some, text).Farthest;
        Assert.Equal(
            $"Line 1, column 201 (offset 200): expected \"!\"; here stands ' '.\n  {new string('a', 50)} DIVISION 1\n  {new string(' ', 50)}^",
            miss?.Describe(text));
    }

    [Fact]
    public void A_rule_that_throws_is_told() => Assert.Equal(
        "Line 1, column 1 (offset 0): expected no exception, but the rule threw FormatException: no; here stands 'W'.\n  We met.\n  ^",
        RuleTrial.Of<char>("x", static _ => throw new FormatException("no"), "We met.").Farthest?.Describe("We met."));

    [Fact]
    public void Every_rule_of_the_library_can_be_tried_on_any_page()
    {
        string page = Repository.SamplePage(Repository.SamplePages[0]);
        Assert.All(RuleTrial.Names, name => Assert.DoesNotContain("threw", RuleTrial.Of(name, page[..500], anywhere: true).Farthest?.Describe(page) ?? "", StringComparison.Ordinal));
        Assert.Equal([new(17, 17), new(211, 16), new(3304, 16)], RuleTrial.Of("Dates.Line", page).Matches);
    }

    [Theory]
    [InlineData("Dates.Line", "5 May 1956", 10)]
    [InlineData("AddressBlocks.PersonLine", "Cde. V. M. Molotov,", 19)]
    [InlineData("Scans.Line", "", null)]
    [InlineData("Dates.", "", null)]
    [InlineData("Dates", "", null)]
    public void A_rule_that_is_private_to_its_class_is_found_too(string name, string text, int? taken)
    {
        Assert.Equal(taken is not null, RuleTrial.Names.Contains(name));
        if (taken is { } length)
        {
            Assert.Equal([new(0, length)], RuleTrial.Of(name, text).Matches);
        }
    }

    [Fact]
    public void There_must_be_such_a_rule() => Assert.StartsWith(
        "The library has no rule “Dates.Lime”.",
        Assert.Throws<ArgumentException>("name", static () => RuleTrial.Of("Dates.Lime", "")).Message,
        StringComparison.Ordinal);
}
