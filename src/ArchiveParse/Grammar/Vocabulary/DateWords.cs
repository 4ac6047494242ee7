namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Small words of dates.</summary>
internal static class DateWords
{
    private static readonly string[] Estimates =
    [
        "circa", "ca.", "ca", "c.", "c", "about", "around", "approximately", "approx.",
        "early", "early in", "mid", "mid-", "middle of", "in the middle of", "late", "late in", "beginning of", "the beginning of", "end of", "the end of",
        "um", "etwa", "Anfang", "Mitte", "Ende", "около", "vers", "około", "asi", "kolem", "körül",
    ];

    private static readonly string[] PartsOfDay = ["morning of", "afternoon of", "evening of", "night of"];

    /// <summary>Words before a date, and whether they make an estimate of it; a part of the day does not.</summary>
    public static readonly WordTable<bool> Hedges = new("a word before a date", [
        .. Estimates.Select(static each => KeyValuePair.Create(each, true)),
        .. PartsOfDay.SelectMany(static each => new[] { each, $"the {each}" }).Select(static each => KeyValuePair.Create(each, false)),
    ]);

    /// <summary>How a page says that a paper has no date.</summary>
    public static readonly WordTable<bool> Undated = new("undated", new[]
        { "date unknown", "undated", "no date", "n.d.", "not dated", "ohne Datum", "o.D.", "без даты", "sans date" }
        .Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>What follows a year in some languages: <c>1956 г.</c>, <c>1956 r.</c></summary>
    public static readonly WordTable<bool> YearWords = new("a word for year", new[] { "г.", "г", "года", "год", "r.", "roku" }
        .Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>Words that name papers and not places, though both may stand before a date.</summary>
    public static readonly WordTable<bool> Papers = new("a kind of paper", (
        "Agreement Appendix Annex Brief Bulletin Cable Circular Ciphergram Communique Copy Decision Decree Diary Directive Document Draft "
        + "Entry Excerpt File Information Instruction Journal Letter Meeting Memo Memorandum Message Minutes Note Notes Number Order Page "
        + "Paper Protocol Record Report Resolution Session Speech Statement Talk Telegram Transcript Volume")
        .Split(' ').Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>
    /// What a date in words, or in figures behind a word, can begin with: any of these, of the months, seasons and weekdays.
    /// </summary>
    public static readonly WordTable<bool> Openers = new("a word of a date", new[] { "ON" }
        .Concat(Months.Names.Words).Concat(Seasons.Names.Words).Concat(Weekdays.Names.Words).Concat(Hedges.Words).Concat(Undated.Words)
        .Select(static each => KeyValuePair.Create(each, true)));
}
