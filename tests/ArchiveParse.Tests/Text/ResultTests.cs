using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class ResultTests
{
    [Fact]
    public void A_success_has_a_value_a_remainder_and_no_complaint()
    {
        var rest = new Cursor("No. 865").Skip(3);
        Success<string> success = new("No.", rest);
        Assert.True(success.WasSuccessful);
        Assert.Equal("No.", success.Value);
        Assert.Same(rest, success.Remainder);
        Assert.Equal("", success.Message);
        Assert.Empty(success.Expectations);
    }

    [Theory]
    [InlineData("No. 865", 0, new[] { "a date" }, "unexpected 'N'", "unexpected 'N'; expected a date")]
    [InlineData("No. 865", 4, new[] { "a date", "a place" }, "unexpected '8'", "unexpected '8'; expected a date or a place")]
    [InlineData("No. 865", 7, new[] { "a date" }, "unexpected end of input", "unexpected end of input; expected a date")]
    [InlineData("No. 865", 0, new string[] { }, "unexpected 'N'", "unexpected 'N'")]
    public void A_failure_says_what_stands_there_and_what_was_expected(
        string text, int position, string[] names, string message, string whole)
    {
        Failure<string> failure = new(new Cursor(text).At(position), Expectation.Of(names));
        Assert.False(failure.WasSuccessful);
        Assert.Equal(message, failure.Message);
        Assert.Equal(names, failure.Expectations);
        Assert.Equal(position, failure.Remainder.Position);
        Assert.Equal(whole, failure.ToString());
    }

    [Fact]
    public void A_failure_has_no_value()
    {
        Failure<string> failure = new(new Cursor("No. 865"), Expectation.None);
        Assert.Equal("No value: the rule did not apply.", Assert.Throws<InvalidOperationException>(() => failure.Value).Message);
    }
}
