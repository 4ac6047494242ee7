namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Small words of dates.</summary>
internal static class DateWords
{
    private static readonly string[] Estimates =
    [
        "circa", "ca.", "ca", "c.", "c", "about", "around", "approximately", "approx.",
        "early", "early in", "mid", "mid-", "middle of", "in the middle of", "late", "late in", "beginning of", "the beginning of",
        "end of", "the end of", "on or about",
        "um", "etwa", "Anfang", "Mitte", "Ende", "около", "vers", "około", "asi", "kolem", "körül",
    ];

    private static readonly string[] PartsOfDay = ["morning", "afternoon", "evening", "night"];

    /// <summary>Words before a date, and whether they make an estimate of it; a part of the day does not.</summary>
    public static readonly WordTable<bool> Hedges = new("a word before a date", [
        .. Estimates.Select(static each => KeyValuePair.Create(each, true)),
        .. PartsOfDay.SelectMany(static each => new[] { each, $"{each} of", $"the {each} of" })
            .Select(static each => KeyValuePair.Create(each, false)),
    ]);

    /// <summary>Parts of the day, as they stand behind a date.</summary>
    public static readonly WordTable<bool> DayParts = new("a part of the day", PartsOfDay
        .SelectMany(static each => new[] { each, $"{each} session" }), true);

    /// <summary>Words before a date that leave one of its ends open, and whether it is the last.</summary>
    public static readonly WordTable<bool> Bounds = new("a word that leaves an end open", [
        .. new[] { "before", "until", "up to", "not after", "not later than", "no later than", "prior to" }
            .Select(static each => KeyValuePair.Create(each, false)),
        .. new[] { "after", "since", "not before", "not earlier than", "no earlier than" }
            .Select(static each => KeyValuePair.Create(each, true)),
    ]);

    /// <summary>Articles and small words before a date, which add nothing to it: <c>Berlin, den 14. August 1961</c>.</summary>
    public static readonly WordTable<bool> Leads = new("a word before a date", (
        "on the|on|in the|in|dated|the|den|dem|am|im|vom|le|du|la data de|la|din|dne|dnia|z dnia|în|от|at|lì|addì|em|më|dana")
        .Split('|'), true);

    /// <summary>How a page says that a paper has no date.</summary>
    public static readonly WordTable<bool> Undated = new("undated", new[]
        { "date unknown", "undated", "no date", "n.d.", "not dated", "ohne Datum", "o.D.", "без даты", "sans date" }, true);

    /// <summary>What an editor puts in brackets for a day that he cannot read, or that was left blank.</summary>
    public static readonly WordTable<bool> UnreadableDays = new("a day that cannot be read", "?;??;illegible;day illegible;blank;…;...;no day", true);

    /// <summary>What follows a year in some languages: <c>1956 г.</c>, <c>1956 r.</c></summary>
    public static readonly WordTable<bool> YearWords = new("a word for year", new[] { "г.", "г", "года", "год", "r.", "roku", "р.", "року" }, true);

    /// <summary>Words that name papers and not places, though both may stand before a date.</summary>
    public static readonly WordTable<bool> Papers = new("a kind of paper", (
        "Agreement Appendix Annex Brief Bulletin Cable Circular Ciphergram Communique Copy Decision Decree Diary Directive Document Draft "
        + "Entry Excerpt File Information Instruction Journal Letter Meeting Memo Memorandum Message Minutes Note Notes Number Order Page "
        + "Paper Protocol Record Report Resolution Session Speech Statement Talk Telegram Transcript Volume")
        .Split(' '), true);

    /// <summary>What was done with a paper on a day; no place is called so.</summary>
    public static readonly WordTable<bool> Deeds = new("what was done with a paper", (
        "Printed Typed Written Drafted Recorded Signed Copied Issued Received Sent Dispatched Transmitted Deciphered Decoded Translated Completed "
        + "Compiled Prepared Approved Adopted Registered Filed Delivered")
        .Split(' '), true);

    /// <summary>
    /// What a date in words, or in figures behind a word, can begin with: any of these, of the months, seasons and weekdays.
    /// </summary>
    public static readonly WordTable<bool> Openers = new("a word of a date", new[] { "ON", "at" }.Concat(Bounds.Words)
        .Concat(Months.Names.Words).Concat(Seasons.Names.Words).Concat(Weekdays.Names.Words).Concat(Hedges.Words).Concat(Undated.Words), true);
}
