using Sprache;

namespace ArchiveParse.Tests.Text;

using ArchiveParse.Text;

/// <summary>What the lean operators do beyond Sprache's: see <see cref="Twins.TwinTests"/> for what they do alike.</summary>
public sealed class OperatorTests
{
    private static readonly Parser<char> Letter = Parse.Letter;

    private static readonly Parser<string> Record =
        from letters in Letter.AtLeastOnce()
        from colon in Parse.Char(':')
        from digit in Parse.Digit.Named("a digit")
        from end in Parse.Char('\n')
        select $"{string.Concat(letters)}={digit}";

    [Fact]
    public void What_the_operators_make_is_a_success_or_a_failure_of_ours()
    {
        Assert.IsAssignableFrom<Success<string>>(Record(new Cursor("a:1\n")));
        Assert.IsType<Failure<string>>(Record(new Cursor("a:1")));
        Assert.IsAssignableFrom<Success<string>>(Record(new Input("a:1\n")));
    }

    [Theory]
    [InlineData("ab", "a", 1)]
    [InlineData("1b", null, 0)]
    [InlineData("", null, 0)]
    public void OrDefault_gives_the_value_or_null_and_then_takes_nothing(string text, string? value, int position)
    {
        var result = (from letter in Letter select letter.ToString()).OrDefault()(new Cursor(text));
        Assert.Equal((true, value, position), (result.WasSuccessful, result.Value, result.Remainder.Position));
    }

    [Theory]
    [InlineData("a:1\nb:2\nc:x\n", 3, 3, "unexpected 'x'; expected a digit")]
    [InlineData("a:1\nb:2\nc", 3, 2, "unexpected end of input; expected letter or :")]
    [InlineData("a:1\nb:2\n!", 3, 1, "unexpected '!'; expected letter or end of input")]
    [InlineData("a:1\nb:2\n!c:3\n", 3, 1, "unexpected '!'; expected letter or end of input")]
    [InlineData("a:x\n", 1, 3, "unexpected 'x'; expected a digit")]
    public void A_repetition_that_should_have_reached_the_end_tells_the_place_of_the_real_failure(
        string text, int line, int column, string message)
    {
        var result = Record.Many().End()(new Cursor(text));
        Assert.False(result.WasSuccessful);
        Assert.Equal((line, column, message), (result.Remainder.Line, result.Remainder.Column, result.ToString()));
    }

    [Fact]
    public void The_farthest_failure_outlives_what_follows_a_repetition()
    {
        var document = from records in Record.Many() from mark in Parse.Char('!') select mark;
        Assert.Equal("unexpected 'x'; expected a digit", document(new Cursor("a:1\nb:x\n")).ToString());
    }

    [Fact]
    public void The_farthest_failure_outlives_a_query_that_succeeds()
    {
        var document = from records in Record.Many() from nothing in Parse.Return("") select records;
        Assert.Equal("unexpected 'x'; expected a digit", document.End()(new Cursor("a:1\nb:x\n")).ToString());
    }

    [Fact]
    public void The_farthest_failure_outlives_an_option()
    {
        var document = from record in Record.Optional() from mark in Parse.Char('!') select mark;
        Assert.Equal("unexpected 'x'; expected a digit", document(new Cursor("a:x\n")).ToString());
        document = from record in Record.OrDefault() from mark in Parse.Char('!') select mark;
        Assert.Equal("unexpected 'x'; expected a digit", document(new Cursor("a:x\n")).ToString());
    }

    [Fact]
    public void The_farthest_failure_outlives_a_repetition_of_options()
    {
        var document = (from record in Record.Optional() select record).Many().End();
        Assert.Equal("unexpected 'x'; expected a digit", document(new Cursor("a:1\nb:x\n")).ToString());
    }

    [Theory]
    [InlineData("1", "unexpected '1'; expected a word")]
    [InlineData("a1", "unexpected '1'; expected :")]
    public void A_name_stands_for_a_miss_at_the_start_alone(string text, string message)
    {
        var rule = (from letter in Letter from colon in Parse.Char(':') select letter).Named("a word");
        Assert.Equal(message, rule(new Cursor(text)).ToString());
    }

    [Theory]
    [InlineData("1", "unexpected '1'; expected a word or a date")]
    [InlineData("a:", "unexpected end of input; expected a digit")]
    public void Alternatives_that_miss_at_one_place_are_all_expected_there(string text, string message)
    {
        var rule = Record.Named("a word").Or((from letter in Letter select "").Where(static _ => false).Named("a date"));
        Assert.Equal(message, rule(new Cursor(text)).ToString());
    }

    [Fact]
    public void A_repetition_ends_where_the_reading_is_called_off()
    {
        using CancellationTokenSource calledOff = new();
        Cursor page = new("ab1", new Reading(calledOff.Token));
        var letters = Letter.Select(letter => letter == 'b' ? Cancel(calledOff) : letter).Many();
        Assert.Throws<OperationCanceledException>(() => letters(page));
        Assert.Equal(2, letters(new Cursor("ab1")).Value.Count);
    }

    private static char Cancel(CancellationTokenSource calledOff)
    {
        calledOff.Cancel();
        return 'b';
    }

    [Fact]
    public void An_absent_option_has_no_value()
    {
        var option = Letter.Optional()(new Cursor("1")).Value;
        Assert.True(option.IsEmpty);
        Assert.Equal("Cannot get value from None.", Assert.Throws<InvalidOperationException>(() => option.Get()).Message);
    }
}
