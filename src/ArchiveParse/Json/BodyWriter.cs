using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>
/// Writes a body. Running text is nearly all of it, and the serializer would have each text made a string and take three times as long,
/// so these blocks are written by hand. The serializer writes the others.
/// </summary>
internal sealed class BodyWriter : JsonConverter<ValueList<Block>>
{
    public override ValueList<Block> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, ValueList<Block> value, JsonSerializerOptions options)
    {
        RunningBlocks blocks = new(writer, options);
        writer.WriteStartArray();
        foreach (var block in value.AsSpan())
        {
            if (block is MarkedBlock running)
            {
                blocks.Write(running);
            }
            else
            {
                JsonSerializer.Serialize(writer, block, Kinds.Of(block, options));
            }
        }

        writer.WriteEndArray();
    }
}
