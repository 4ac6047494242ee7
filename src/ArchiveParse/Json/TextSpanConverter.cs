using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse.Json;

/// <summary>A span as <c>"start..end"</c>, end exclusive.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString() ?? "";
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0
            && int.TryParse(text.AsSpan(0, dots), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(text.AsSpan(dots + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            && start <= end
            ? TextSpan.FromBounds(start, end)
            : throw new JsonException($"A span is written \"start..end\", not \"{text}\".");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[24];
        text.TryWrite(CultureInfo.InvariantCulture, $"{value.Start}..{value.End}", out int length);
        writer.WriteStringValue(text[..length]);
    }
}
