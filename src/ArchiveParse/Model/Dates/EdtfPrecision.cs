namespace ArchiveParse;

/// <summary>How finely a date is known; the finer is the greater.</summary>
public enum EdtfPrecision
{
    /// <summary>To a thousand years, or less finely.</summary>
    Millennium,

    /// <summary>To a hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>To ten years: <c>195X</c>.</summary>
    Decade,

    /// <summary>To a year, also where a month or day is left unspecified in it: <c>1956</c>, <c>1956-XX</c>.</summary>
    Year,

    /// <summary>To a season, quarter, third or half of a year: <c>1956-21</c>.</summary>
    Season,

    /// <summary>To a month: <c>1956-09</c>, <c>1956-09-XX</c>.</summary>
    Month,

    /// <summary>To a day: <c>1956-09-18</c>.</summary>
    Day,

    /// <summary>To a minute: <c>1956-09-18T18:00</c>.</summary>
    Minute,

    /// <summary>To a second: <c>1956-09-18T18:00:00</c>.</summary>
    Second,
}
