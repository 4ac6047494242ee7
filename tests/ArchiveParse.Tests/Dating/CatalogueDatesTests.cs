using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Tests.Dating;

using ArchiveParse.Text;

/// <summary>A day in the form of catalogues is read as one lexeme, which is the same as to read it by its parts.</summary>
public sealed class CatalogueDatesTests
{
    private static readonly string[] MonthNames = [.. Months.Names.Words];

    [Theory]
    [InlineData("March 05, 1949")]
    [InlineData("May 5, 1956")]
    [InlineData("Sept. 30, 1956")]
    [InlineData("february 30, 1956")]
    [InlineData("Mai 1, 1956")]
    public void Of_days(string text) => Assert.Equal(Read(Dates.Extent, text), Read(CatalogueDates.Day, text));

    [Theory]
    [InlineData("March 1949")]
    [InlineData("March 5 1949")]
    [InlineData("March  5, 1949")]
    [InlineData("March 5, 49")]
    [InlineData("March 5, 3049")]
    [InlineData("March 5, 19491")]
    [InlineData("March 105, 1949")]
    [InlineData("5 March 1949")]
    [InlineData("March 5,1949")]
    [InlineData("March")]
    [InlineData("March 5")]
    public void Other_forms_are_left_to_the_other_rules(string text) => Assert.Null(Read(CatalogueDates.Day, text));

    [Fact]
    public void Of_anything_that_looks_like_one() => Property.ForAll(
        Property.From(static choices => $"{choices.Of(MonthNames)}{choices.Of([" ", " ", " ", "  ", ""])}{choices.Below(400) / 10}{choices.Of([", ", ", ", ",", " "])}{1000 + choices.Below(3000)}"),
        static made =>
        {
            if (Read(CatalogueDates.Day, made.Value) is { } day)
            {
                Assert.Equal(Read(Dates.Extent, made.Value), day);
            }
        },
        2_000);

    private static DateExtent? Read(Parser<DateExtent> rule, string text) =>
        rule.Reads(new Cursor(text), new TextSpan(0, text.Length), out var dates) ? dates : null;
}
