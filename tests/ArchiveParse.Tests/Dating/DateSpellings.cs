using System.Globalization;

namespace ArchiveParse.Tests.Dating;

/// <summary>A day, and the legal spellings of it: the date grammar run backwards.</summary>
internal static class DateSpellings
{
    private static readonly string[] Cultures =
    [
        "January|February|March|April|May|June|July|August|September|October|November|December",
        "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince",
        "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
        "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
        "I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII",
    ];

    public static DateOnly Day(Choices choices) => new DateOnly(1900, 1, 1).AddDays(choices.Below(36_500));

    /// <summary>One of the spellings; all of them mean the day and nothing else.</summary>
    public static string Spelling(DateOnly day, Choices choices)
    {
        string month = choices.Of(Cultures).Split('|')[day.Month - 1];
        string english = Cultures[0].Split('|')[day.Month - 1];
        string ending = (day.Day % 10, day.Day / 10) switch { (_, 1) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" };
        var invariant = CultureInfo.InvariantCulture;
        return choices.Below(12) switch
        {
            0 => $"{english} {day.Day}, {day.Year}",
            1 => $"{day.Day} {month} {day.Year}",
            2 => $"{day.Day}. {month} {day.Year}",
            3 => $"{day.Year} {month} {day.Day}.",
            4 => $"{day.Day}{ending} {english}, {day.Year}",
            5 => $"{day.Day} {ending} {english} {day.Year}",
            6 => $"{english} {day.Day:D2}, [{day.Year}]",
            7 => $"[{day.Day}] {english} {day.Year}",
            8 => $"{english.ToUpperInvariant()} {day.Day}{ending} {day.Year}",
            9 => day.ToString("yyyy-MM-dd", invariant),
            10 => day.ToString("dddd, d MMMM yyyy", invariant),
            _ => $"{day.Day} {english[..3]} {day.Year}",
        };
    }
}
