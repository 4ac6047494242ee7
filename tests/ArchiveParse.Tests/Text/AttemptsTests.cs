using Sprache;

namespace ArchiveParse.Tests.Text;

using ArchiveParse.Text;

/// <summary>An operator runs a rule of this library's without a result between them, and any other parser as it comes.</summary>
public sealed class AttemptsTests
{
    private static readonly Cursor Page = new("No. 865, Moscow");

    private static readonly Parser<string> Word = Rule<string>.Of(static (_, at) => Outcome<string>.Hit("No", at + 2));

    [Fact]
    public void A_rule_that_yields_more_than_is_asked_for_is_run_itself()
    {
        Parser<object> asked = Word;
        var attempt = asked.ToAttempt();
        Assert.Equal(("No", 2), ((string)attempt(Page, 0).Value, attempt(Page, 0).End));
        Assert.Equal(0, Allocation.Of(() => attempt(Page, 0)));
    }

    [Fact]
    public void Its_miss_is_told_as_it_is()
    {
        Parser<object> asked = Rule<string>.Of(static (_, at) => Outcome<string>.Miss(new Expectation("a place"), at + 9));
        var miss = asked.ToAttempt()(Page, 0);
        Assert.Equal((false, 9, "a place"), (miss.IsHit, miss.Reached, Assert.Single(miss.Expected!.Names)));
    }

    public static TheoryData<string, Parser<string>, int, string> Others => new()
    {
        { "Sprache's own, which hits", Parse.String("No").Text(), 2, "" },
        { "Sprache's own, which misses", Parse.String("Mr").Text().Named("a sign"), -1, "a sign" },
        { "a host's, of our results", static input => new Success<string>("No", Cursor.From(input).Skip(2)), 2, "" },
        { "a host's, which misses", static input => new Failure<string>(Cursor.From(input), new Expectation("a sign")), -1, "a sign" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_parsers_are_asked_for_their_results(string whose, Parser<string> parser, int end, string expected)
    {
        var (kept, atOnce) = (parser.ToAttempt()(Page, 0), parser.Attempt(Page, 0));
        Assert.Equal((whose, end, expected), (whose, kept.End, string.Join(", ", kept.Expected?.Names ?? [])));
        Assert.Equal((kept.End, kept.Value, kept.Reached), (atOnce.End, atOnce.Value, atOnce.Reached));
    }

    [Fact]
    public void Where_the_cursor_stands_does_not_matter()
    {
        var (digits, text) = (Scan.Digits(1, 3).ToAttempt(), Page.At(9));
        Assert.Equal((7, -1), (digits(text, 4).End, digits(text, 0).End));
    }

    [Fact]
    public void Nor_does_what_lies_behind_its_bound() =>
        Assert.Equal(6, Scan.Digits(1, 3).Attempt(Page.Slice(new TextSpan(4, 2)), 4).End);
}
