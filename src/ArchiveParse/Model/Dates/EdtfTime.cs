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

        int? second = seconds.IsEmpty ? 0 : Number(seconds, 59);
        int first = (((hour * 60) + minute) * 60) + (second ?? 0);
        return second is null || (hour == 24 && first > 24 * 60 * 60) ? null
            : seconds.IsEmpty && hour < 24 ? new(first, first + 59)
            : new(first, first);
    }

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
