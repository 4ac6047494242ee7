namespace ArchiveParse;

/// <summary>Month and day of a date: the months and days that they may mean, and how finely they tell.</summary>
internal readonly record struct EdtfParts(EdtfRange Months, EdtfRange? Days, EdtfPrecision Precision)
{
    /// <summary>Reads month (or season) and day, two digits each, of which any may be <c>X</c>; a season has no day.</summary>
    public static EdtfParts? Of(EdtfYear year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (Fitting(month, 1, 12) is not { } months)
        {
            return day.IsEmpty && Fitting(month, 21, 41) is { } code && code.First == code.Last && !month.Contains('X')
                ? new(Seasons[code.First - 21], null, EdtfPrecision.Season)
                : null;
        }

        var ofMonth = month.Contains('X') ? EdtfPrecision.Year : EdtfPrecision.Month;
        if (day.IsEmpty)
        {
            return new(months, null, ofMonth);
        }

        bool mayBeLeap = year.First != year.Last;
        int longest = 0;
        for (int each = months.First; each <= months.Last; each++)
        {
            longest = Math.Max(longest, mayBeLeap && each == 2 ? 29 : EdtfMoment.DaysIn(year.First, each));
        }

        return Fitting(day, 1, longest) is { } days
            ? new(months, days, day.Contains('X') || ofMonth == EdtfPrecision.Year ? ofMonth : EdtfPrecision.Day)
            : null;
    }

    /// <summary>From the first to the last number in a range that two digits can mean; none where they mean none.</summary>
    private static EdtfRange? Fitting(ReadOnlySpan<char> digits, int least, int most)
    {
        EdtfRange? found = null;
        for (int number = least; digits.Length == 2 && number <= most; number++)
        {
            if ((digits[0] == 'X' || digits[0] - '0' == number / 10) && (digits[1] == 'X' || digits[1] - '0' == number % 10))
            {
                found = new(found?.First ?? number, number);
            }
        }

        return found;
    }

    /// <summary>
    /// The months of the codes 21 to 41: seasons (after the northern year where no hemisphere is said), the northern and the southern
    /// seasons, quarters, thirds and halves of a year. A season that begins in December runs into the next year.
    /// </summary>
    private static readonly EdtfRange[] Seasons =
    [
        new(3, 5), new(6, 8), new(9, 11), new(12, 14),
        new(3, 5), new(6, 8), new(9, 11), new(12, 14),
        new(9, 11), new(12, 14), new(3, 5), new(6, 8),
        new(1, 3), new(4, 6), new(7, 9), new(10, 12),
        new(1, 4), new(5, 8), new(9, 12),
        new(1, 6), new(7, 12),
    ];
}
