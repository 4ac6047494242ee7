using System.Globalization;
using System.Text.RegularExpressions;

namespace ArchiveParse.Tests.Dating;

public sealed partial class DatePropertyTests
{
    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_spelling_of_a_day_reads_as_that_day() => Property.ForAll(
        Property.From(static choices => DateSpellings.Day(choices) is var day ? (Day: day, Text: DateSpellings.Spelling(day, choices)) : default),
        static made => Assert.Equal(Iso(made.Value.Day), ArchiveParser.Default.ReadDate(made.Value.Text).Edtf?.ToString()));

    [Fact]
    public void Two_days_with_a_dash_between_are_a_range() => Property.ForAll(
        Property.From(static choices =>
        {
            var first = DateSpellings.Day(choices);
            var last = first.AddDays(choices.Below(400));
            string dash = choices.Of([" - ", " – ", " to ", " until ", " through "]);
            return (First: first, Last: last, Text: DateSpellings.Spelling(first, choices) + dash + DateSpellings.Spelling(last, choices));
        }),
        static made => Assert.Equal($"{Iso(made.Value.First)}/{Iso(made.Value.Last)}", ArchiveParser.Default.ReadDate(made.Value.Text).Edtf?.ToString()));

    [Fact]
    public void Figures_mean_one_day_or_say_that_they_mean_two() => Property.ForAll(
        Property.From(static choices =>
        {
            var day = DateSpellings.Day(choices);
            char sign = choices.Of(['.', '/', '-']);
            bool isMonthFirst = choices.Below(2) == 1;
            return (Day: day, Text: isMonthFirst ? $"{day.Month}{sign}{day.Day}{sign}{day.Year}" : $"{day.Day}{sign}{day.Month}{sign}{day.Year}");
        }),
        static made =>
        {
            var reading = ArchiveParser.Default.ReadDate(made.Value.Text);
            bool isOpen = made.Value.Day is { Day: <= 12 } day && day.Day != day.Month;
            Assert.Contains(Iso(made.Value.Day), reading.Edtf?.ToString(), StringComparison.Ordinal);
            Assert.Equal(isOpen, reading.Diagnostics.Any(static each => each.Code == "AP1004"));
        });

    /// <summary>
    /// A date with one character taken out or put in reads as it did, as another date that the words bear out, or is told.
    /// </summary>
    [Fact]
    public void A_broken_date_is_never_another_date_in_silence() => Property.ForAll(
        Property.From(static choices =>
        {
            var day = DateSpellings.Day(choices);
            string text = DateSpellings.Spelling(day, choices);
            int at = choices.Below(text.Length);
            string broken = choices.Below(2) == 0 ? text.Remove(at, 1) : text.Insert(at, choices.Of("abcXYZ~#]§".ToCharArray()).ToString());
            return (Text: text, Broken: broken);
        }),
        static made =>
        {
            var reading = ArchiveParser.Default.ReadDate(made.Value.Broken);
            if (reading.Edtf is { Kind: EdtfKind.Date, Precision: EdtfPrecision.Day } edtf)
            {
                var numbers = Numbers().Matches(made.Value.Broken.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal))
                    .Select(static each => int.Parse(each.Value, CultureInfo.InvariantCulture)).ToList();
                Assert.Contains(edtf.Earliest!.Value.Day, numbers);
                Assert.Contains(edtf.Earliest.Value.Year, numbers);
            }
            else if (reading.Edtf is null)
            {
                Assert.NotEmpty(reading.Diagnostics);
            }
        });

    [Fact]
    public void Any_text_over_the_letters_of_dates_is_read_or_told() => Property.ForAll(
        Property.TextOver("0123456789 .,-/[]?()XIVmayTZ:"),
        static text =>
        {
            var reading = ArchiveParser.Default.ReadDate(text);
            Assert.True(reading.Edtf is not null || reading.Diagnostics.Count > 0);
            Assert.True(reading.Edtf is null || Edtf.TryParse(reading.Edtf.ToString(), out _));
        },
        count: 3000);

    [Fact]
    public void Any_text_over_the_letters_of_EDTF_is_a_value_that_prints_itself_or_none() => Property.ForAll(
        Property.TextOver("0123456789-/.,X?~%[]{}YESTZ:+"),
        static text =>
        {
            if (Edtf.TryParse(text, out var edtf))
            {
                Assert.Equal(text, edtf.ToString());
                Assert.True(edtf.Earliest is null || edtf.Latest is null || edtf.Earliest <= edtf.Latest);
            }
        },
        count: 3000);
}
