using System.Globalization;

namespace ArchiveParse;

/// <summary>Reads a time of day: <c>18:00</c>, <c>18:00:30</c>, either perhaps with <c>Z</c> or a shift such as <c>+04:30</c>.</summary>
internal static class EdtfTime
{
    /// <summary>The seconds that it may mean, counted from midnight as it is written, whatever the zone.</summary>
    public static EdtfRange? Read(ReadOnlySpan<char> text)
    {
        int zone = text.IndexOfAny("Z+-");
        if (zone >= 0 && !IsZone(text[zone..]))
        {
            return null;
        }

        return (zone < 0 ? text : text[..zone]) switch
        {
            [var h, var i, ':', var m, var n] => Of([h, i], [m, n], []),
            [var h, var i, ':', var m, var n, ':', var s, var t] => Of([h, i], [m, n], [s, t]),
            _ => null,
        };
    }

    private static EdtfRange? Of(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes, ReadOnlySpan<char> seconds)
    {
        if (Number(hours, 24) is not { } hour || Number(minutes, 59) is not { } minute)
        {
            return null;
        }

        return seconds.IsEmpty ? OfMinute(hour, minute)
            : Number(seconds, 59) is { } second && (hour < 24 || minute + second == 0) ? new(Start(hour, minute) + second, Start(hour, minute) + second)
            : null;
    }

    /// <summary>The seconds of a minute, counted from midnight; of the midnight that ends a day, its moment. None where no clock shows it.</summary>
    public static EdtfRange? OfMinute(int hour, int minute) =>
        hour is < 0 or > 24 || minute is < 0 or > 59 || (hour == 24 && minute > 0) ? null
        : new(Start(hour, minute), Start(hour, minute) + (hour == 24 ? 0 : 59));

    private static int Start(int hour, int minute) => ((hour * 60) + minute) * 60;

    private static bool IsZone(ReadOnlySpan<char> text) => text switch
    {
        ['Z'] => true,
        ['+' or '-', var h, var i] => Number([h, i], 14) is not null,
        ['+' or '-', var h, var i, ':', var m, var n] => Number([h, i], 14) is not null && Number([m, n], 59) is not null,
        _ => false,
    };

    private static int? Number(ReadOnlySpan<char> digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : null;
}
