using System.Text.Json;
using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse.Json;

/// <summary>Writes single values of the contract, which leaves out what is absent.</summary>
internal static class JsonValues
{
    public static void WriteKind(this Utf8JsonWriter writer, JsonEncodedText kind) => writer.WriteString(JsonNames.Kind, kind);

    public static void WriteIfAny(this Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteIfAny(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string each in values.AsSpan())
        {
            writer.WriteStringValue(each);
        }

        writer.WriteEndArray();
    }

    /// <summary>What writes the values of an enumeration by the names that the contract has for them.</summary>
    public static JsonConverter<T> NamesOf<T>(JsonSerializerOptions options)
        where T : struct, Enum =>
        (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

    public static void WriteSpan(this Utf8JsonWriter writer, TextSpan span)
    {
        Span<byte> text = stackalloc byte[TextSpanConverter.Longest];
        writer.WriteString(JsonNames.Span, text[..TextSpanConverter.Format(span, text)]);
    }
}
