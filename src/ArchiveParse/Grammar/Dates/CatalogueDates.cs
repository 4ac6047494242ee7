using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A day as catalogues write it, <c>March 05, 1949</c>, as one lexeme: every record of a list has one, and is asked for it twice. Through
/// <see cref="DateForms"/> it takes 26 results and 2.3 KB, here one and 128 bytes. Wherever it is used, nothing else may stand behind it.
/// </summary>
internal static class CatalogueDates
{
    /// <summary>Month, day and year of four figures, one space between them.</summary>
    public static readonly Parser<DateExtent> Day =
        Scan.Lexeme<CalendarDate>(LengthAt, "a date").Select(static day => new DateExtent(day));

    /// <summary>The same, where nobody asks which day it is.</summary>
    public static readonly Parser<TextSpan> AnyDay = Scan.Lexeme(static text => LengthAt(text, out _), "a date");

    private static int LengthAt(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        int month = Months.Names.LengthAt(text, out int number);
        if (month == 0 || month + ShortestRest > text.Length || text[month] != ' ')
        {
            return 0;
        }

        int day = month + 1, comma = char.IsAsciiDigit(text[day + 1]) ? day + 2 : day + 1, year = comma + 2, end = year + 4;
        bool isDate = end <= text.Length && text[comma] == ',' && text[comma + 1] == ' ' && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            && AreDigits(text[day..comma]) && AreDigits(text[year..end]) && text[year] is '1' or '2';
        date = isDate ? new CalendarDate(new(Value(text[year..end])), new(number), new(Value(text[day..comma]))) : default;
        return isDate ? end : 0;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>A space, a day, and a year behind a comma and a space.</summary>
    private const int ShortestRest = 8;
}
