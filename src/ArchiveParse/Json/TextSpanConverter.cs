using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse.Json;

/// <summary>A span as <c>"start..end"</c>, end exclusive.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <summary>The most bytes that a span takes: two offsets of eleven characters with two dots between them.</summary>
    public const int Longest = 24;

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
        Span<byte> text = stackalloc byte[Longest];
        writer.WriteStringValue(text[..Format(value, text)]);
    }

    /// <summary>
    /// Puts the span into <paramref name="text"/>, which has room for the longest; yields how long it is. An interpolated string would put
    /// each offset into an object.
    /// </summary>
    public static int Format(TextSpan value, Span<byte> text)
    {
        value.Start.TryFormat(text, out int start, provider: CultureInfo.InvariantCulture);
        ".."u8.CopyTo(text[start..]);
        value.End.TryFormat(text[(start + 2)..], out int end, provider: CultureInfo.InvariantCulture);
        return start + 2 + end;
    }
}
