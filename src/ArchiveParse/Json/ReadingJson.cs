using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>Readings of single strings as JSON, on one line each.</summary>
public static class ReadingJson
{
    private static readonly JsonTypeInfo<DateReading> Date = PageJson.Contract<DateReading>(indented: false);

    /// <summary>The reading of a date as JSON on one line; absent values are left out.</summary>
    /// <exception cref="ArgumentNullException">There is no reading.</exception>
    public static string Write(DateReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonSerializer.Serialize(reading, Date);
    }
}
