using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>Writes references, each by the contract of its own kind.</summary>
internal sealed class ReferencesWriter : JsonConverter<ValueList<ArchivalReference>>
{
    public override ValueList<ArchivalReference> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, ValueList<ArchivalReference> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var reference in value.AsSpan())
        {
            JsonSerializer.Serialize(writer, reference, Kinds.Of(reference, options));
        }

        writer.WriteEndArray();
    }
}
