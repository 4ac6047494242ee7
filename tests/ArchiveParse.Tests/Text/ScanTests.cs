using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text;

/// <summary>Each leaf reads a cursor and Sprache's own input alike.</summary>
public sealed class ScanTests
{
    [Theory]
    [InlineData("1956", "1956")]
    [InlineData("19 May", "19")]
    [InlineData("19th", "19")]
    [InlineData("1", null)]
    [InlineData("19561", null)]
    [InlineData("٣٤", null)]
    [InlineData("May", null)]
    [InlineData("", null)]
    public void Digits_are_as_many_as_allowed_and_no_more_follow(string text, string? taken) => Takes(Scan.Digits(2, 4), text, taken);

    [Theory]
    [InlineData("No. 865", "No.")]
    [InlineData("No 865", "No")]
    [InlineData("Nr. 865", null)]
    [InlineData("", null)]
    public void A_lexeme_tells_its_own_length(string text, string? taken) =>
        Takes(Scan.Lexeme(static text => text.StartsWith("No.") ? 3 : text.StartsWith("No") ? 2 : 0, "a sign"), text, taken);

    [Theory]
    [InlineData("IV", 4, 2)]
    [InlineData("V.", 5, 1)]
    [InlineData("X", null, 0)]
    public void A_lexeme_may_have_a_meaning(string text, int? meaning, int end)
    {
        var numeral = Scan.Lexeme<int>(static (text, out number) => (number = text is ['I', 'V', ..] ? 4 : 5) == 4 ? 2 : text is ['V', ..] ? 1 : 0, "a numeral");
        var result = numeral(new Cursor(text));
        Assert.Equal((meaning, end), (result.WasSuccessful ? result.Value : null, result.Remainder.Position));
    }

    [Theory]
    [InlineData("No. 865", true)]
    [InlineData("Moscow", false)]
    public void What_is_ahead_is_looked_at_and_not_taken(string text, bool applies)
    {
        var result = Scan.Ahead(static text => text is ['N', ..])(new Cursor(text));
        Assert.Equal((applies, 0), (result.WasSuccessful, result.Remainder.Position));
    }

    [Fact]
    public void The_text_is_all_of_it_and_none_is_taken()
    {
        var place = new Cursor("No. 865, Moscow").Slice(new TextSpan(4, 3));
        Assert.Equal(("No. 865, Moscow", 4), (Scan.Source(place).Value, Scan.Source(place).Remainder.Position));
    }

    [Fact]
    public void None_of_several_is_an_empty_list()
    {
        var result = Scan.None<int>()(new Cursor("865").Skip(1));
        Assert.Equal((0, 1), (result.Value.Count, result.Remainder.Position));
    }

    [Theory]
    [InlineData("07", 7)]
    [InlineData("999999999x", 999_999_999)]
    [InlineData("0", 0)]
    public void A_number_is_its_value(string text, int value)
    {
        Assert.Equal(value, Scan.Number(1, 9)(new Cursor(text)).Value);
        Assert.Equal(value, Scan.Number(1, 9)(new Input(text)).Value);
    }

    [Theory]
    [InlineData("1234567890")]
    [InlineData("-1")]
    [InlineData("")]
    public void Other_figures_are_no_number(string text) => Takes(Scan.Number(1, 9), text, null);

    [Theory]
    [InlineData("Reprinted in", "Reprinted", true)]
    [InlineData("Reprinted", "Reprinted", true)]
    [InlineData("REPRINTED", "REPRINTED", false)]
    [InlineData("Reprint", null, true)]
    [InlineData("", null, true)]
    public void A_literal_is_exact_unless_case_is_ignored(string text, string? taken, bool isExact)
    {
        Takes(Scan.Literal("Reprinted", ignoreCase: true), text, taken);
        Takes(Scan.Literal("Reprinted"), text, isExact ? taken : null);
    }

    [Theory]
    [InlineData(", and", ",")]
    [InlineData(";", ";")]
    [InlineData("a,", null)]
    [InlineData("\0", null)]
    [InlineData("", null)]
    public void One_of_some_characters_is_taken(string text, string? taken) => Takes(Scan.OneOf(",;"), text, taken);

    [Theory]
    [InlineData("Deputy Minister", "Deputy", "Deputy")]
    [InlineData("Minister of Defence", "Minister of", "Minister of")]
    [InlineData("Minister", "Minister", "Minister")]
    [InlineData("MINISTER", null, "MINISTER")]
    [InlineData("ministers", null, "minister")]
    [InlineData("Ministry", null, null)]
    [InlineData("Envoy", null, null)]
    [InlineData("", null, null)]
    public void Of_several_texts_the_first_that_stands_there_is_taken(string text, string? taken, string? inAnyCase)
    {
        Takes(Scan.AnyOf("Minister of", "Minister", "Deputy"), text, taken);
        Takes(Scan.AnyOfIgnoringCase("Minister of", "Minister", "Deputy"), text, inAnyCase);
    }

    [Fact]
    public void A_number_that_might_be_too_large_cannot_be_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => Scan.Number(1, 10));

    public static TheoryData<Parser<TextSpan>, string> Expected => new()
    {
        { Scan.Gap, "expected space" },
        { Scan.Letters, "expected a word" },
        { Scan.Until("“,"), "expected text" },
        { Scan.Digits(4, 4), "expected 4 digits" },
        { Scan.Digits(1, 4), "expected 1 to 4 digits" },
        { Scan.Literal("No."), "expected \"No.\"" },
        { Scan.AnyOf("No.", "Nr."), "expected \"No.\" or \"Nr.\"" },
        { Scan.Bracketed('(', ')'), "expected (…)" },
        { Scan.While(char.IsUpper, 1, "a capital"), "expected a capital" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void What_is_missing_is_told_by_its_name(Parser<TextSpan> rule, string message)
    {
        Assert.Equal($"unexpected '“'; {message}", rule(new Cursor("“")).ToString());
        Assert.Equal($"unexpected end of input; {message}", rule(new Cursor("")).ToString());
    }

    [Theory]
    [InlineData("Čapek, K.", "Čapek")]
    [InlineData("ab", "ab")]
    [InlineData("a1", null)]
    [InlineData("", null)]
    public void While_takes_the_longest_run_of_at_least_so_many(string text, string? taken) => Takes(Scan.While(char.IsLetter, 2, "a word"), text, taken);

    [Theory]
    [InlineData("Fond 45, Opis 1", "Fond 45")]
    [InlineData("Fond 45", "Fond 45")]
    [InlineData("Fond 45; Opis 1, Delo 2", "Fond 45")]
    [InlineData(", Opis 1", null)]
    [InlineData("", null)]
    public void Until_takes_the_text_before_the_first_stop(string text, string? taken) => Takes(Scan.Until(",;"), text, taken);

    [Theory]
    [InlineData(" \t\u00a0\u2007x", " \t\u00a0\u2007", " \t\u00a0\u2007", " \t\u00a0\u2007")]
    [InlineData(" \r\n x", " ", " ", " \r\n ")]
    [InlineData("x", "", null, "")]
    public void Spaces_stay_within_the_line_and_blanks_do_not(string text, string spaces, string? gap, string blank)
    {
        Takes(Scan.Spaces, text, spaces);
        Takes(Scan.Gap, text, gap);
        Takes(Scan.Blank, text, blank);
    }

    [Theory]
    [InlineData("all that is left\n", "all that is left\n")]
    [InlineData("", null)]
    public void The_rest_is_all_but_not_nothing(string text, string? taken) => Takes(Scan.Rest, text, taken);

    [Fact]
    public void Characters_that_may_stand_are_told() => Assert.Equal("unexpected '“'; expected one of -–", Scan.OneOf("-–")(new Cursor("“")).ToString());

    [Fact]
    public void The_end_is_no_rest() => Assert.Equal("unexpected end of input; expected text", Scan.Rest(new Cursor("")).ToString());

    [Fact]
    public void Here_is_the_place_and_takes_nothing()
    {
        var here = Scan.Here(new Input("abc").Advance());
        Assert.Equal((1, 1), (here.Value.Position, here.Remainder.Position));
    }

    [Fact]
    public void A_spanned_rule_yields_its_value_and_what_it_took()
    {
        Assert.Equal((1956, new TextSpan(3, 4)), Scan.Number(4, 4).Spanned()(new Cursor("in 1956").Skip(3)).Value);
        Assert.Equal(('a', new TextSpan(0, 1)), Parse.Letter.Spanned()(new Input("abc")).Value);
        Assert.False(Parse.Letter.Spanned()(new Input("1")).WasSuccessful);
    }

    [Fact]
    public void Nothing_is_read_behind_the_bound()
    {
        Cursor bounded = new("19561", new TextSpan(0, 4));
        Assert.Equal(4, Scan.Digits(4, 4)(bounded).Value.Length);
        Assert.False(Scan.Literal("19561")(bounded).WasSuccessful);
        Assert.Equal(4, Scan.Rest(bounded).Value.Length);
    }

    private static void Takes<T>(Parser<T> rule, string text, string? taken)
    {
        foreach (IInput input in new IInput[] { new Cursor(text), new Input(text) })
        {
            var result = rule(input);
            Assert.Equal(taken, result.WasSuccessful ? text[..result.Remainder.Position] : null);
        }
    }
}
