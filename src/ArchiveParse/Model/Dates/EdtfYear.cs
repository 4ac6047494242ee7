using System.Buffers;
using System.Globalization;

namespace ArchiveParse;

/// <summary>The years that the year of a date may mean: one, or more where digits are unspecified or not significant.</summary>
internal readonly record struct EdtfYear(long First, long Last)
{
    private const int MostDigits = 18;

    private static readonly SearchValues<char> DigitOrUnspecified = SearchValues.Create("0123456789X");

    public EdtfPrecision Precision => (Last - First) switch
    {
        0 => EdtfPrecision.Year,
        < 10 => EdtfPrecision.Decade,
        < 100 => EdtfPrecision.Century,
        _ => EdtfPrecision.Millennium,
    };

    /// <summary>Four digits, of which any may be <c>X</c>, perhaps negative.</summary>
    public static EdtfYear? OfFourDigits(ReadOnlySpan<char> text)
    {
        bool isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        if (digits.Length != 4 || digits.ContainsAnyExcept(DigitOrUnspecified))
        {
            return null;
        }

        long first = Number(digits, '0'), last = Number(digits, '9');
        return isNegative ? new(-last, -first) : new(first, last);
    }

    /// <summary>
    /// A year behind <c>Y</c>, perhaps with an exponent (<c>Y-17E7</c>), or one of four digits, either perhaps with the number of its
    /// significant digits (<c>1950S2</c>).
    /// </summary>
    public static EdtfYear? OfLongForm(ReadOnlySpan<char> text)
    {
        int mark = text.IndexOf('S');
        var number = mark < 0 ? text : text[..mark];
        if ((number is ['Y', ..] ? Long(number[1..]) : mark > 0 ? Exact(OfFourDigits(number)) : null) is not { } year)
        {
            return null;
        }

        return mark < 0 ? new(year, year) : Small(text[(mark + 1)..]) is { } digits ? Around(year, digits) : null;
    }

    private static long? Exact(EdtfYear? year) => year is { } one && one.First == one.Last ? one.First : null;

    /// <summary>More than four digits, or any number of them before an exponent.</summary>
    private static long? Long(ReadOnlySpan<char> text)
    {
        bool isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        int mark = digits.IndexOf('E');
        int zeros = mark < 0 ? 0 : Small(digits[(mark + 1)..]) ?? MostDigits;
        digits = mark < 0 ? digits : digits[..mark];
        if (digits.Length + zeros > MostDigits || digits.Length == 0 || (mark < 0 && digits.Length <= 4) || digits[0] == '0'
            || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        long year = Number(digits, '0') * Power(zeros);
        return isNegative ? -year : year;
    }

    private static EdtfYear? Around(long year, int significant)
    {
        int length = Math.Abs(year).ToString(CultureInfo.InvariantCulture).Length;
        if (significant < 1 || significant > length)
        {
            return null;
        }

        long unit = Power(length - significant);
        long first = Math.Abs(year) / unit * unit;
        return year < 0 ? new(-(first + unit - 1), -first) : new(first, first + unit - 1);
    }

    private static int? Small(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static long Number(ReadOnlySpan<char> digits, char unspecified)
    {
        long number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit == 'X' ? unspecified : digit) - '0';
        }

        return number;
    }

    private static long Power(int zeros) => zeros == 0 ? 1 : 10 * Power(zeros - 1);
}
