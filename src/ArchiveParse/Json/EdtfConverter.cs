using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>An EDTF value as its string.</summary>
internal sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return Edtf.TryParse(text, out var edtf) ? edtf : throw new JsonException($"A date is written in EDTF, not \"{text}\".");
    }

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
