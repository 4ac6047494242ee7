namespace ArchiveParse.Grammar;

/// <summary>The order of day and month in a date in figures.</summary>
internal enum DayOrder
{
    /// <summary>The figures do not tell: <c>10.11.55</c>.</summary>
    Open,

    /// <summary>As in Europe: <c>13.1.51</c>.</summary>
    DayFirst,

    /// <summary>As in the United States: <c>06/26/1956</c>.</summary>
    MonthFirst,
}
