using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>A value list as a JSON array. An empty one is the type's default, which the contract leaves out.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected an array.");
        }

        var item = Item(options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, item) ?? throw new JsonException("A list holds no null."));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = Item(options);
        writer.WriteStartArray();
        foreach (var each in value)
        {
            JsonSerializer.Serialize(writer, each, item);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
