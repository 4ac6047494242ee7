using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchiveParse.Samples.WebApi;

/// <summary>A line that asks for a page to be read.</summary>
internal sealed partial record PageLine(string? Name, string? Text)
{
    /// <exception cref="JsonException">The line is no such object; the message says why.</exception>
    public static PageLine Read(in ReadOnlySequence<byte> line)
    {
        Utf8JsonReader reader = new(line);
        return JsonSerializer.Deserialize(ref reader, LineContext.Default.PageLine) switch
        {
            null => throw new JsonException("The line is null."),
            _ when reader.Read() => throw new JsonException("Something stands behind the object."),
            var read => read,
        };
    }

    [JsonSerializable(typeof(PageLine))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class LineContext : JsonSerializerContext;
}
