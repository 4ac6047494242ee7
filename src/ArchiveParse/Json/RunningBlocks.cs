using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>
/// Writes blocks of running text from the characters of the page. Names and their order are the contract's; a test compares each page with
/// what the serializer makes of it.
/// </summary>
internal sealed class RunningBlocks(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    private readonly JsonConverter<PersonEvidence> evidences = JsonValues.NamesOf<PersonEvidence>(options);

    public void Write(MarkedBlock block)
    {
        writer.WriteStartObject();
        switch (block)
        {
            case SpeechBlock speech:
                writer.WriteKind(JsonNames.Speech);
                WriteSpeaker(speech.Speaker);
                break;
            case ListItemBlock item:
                writer.WriteKind(JsonNames.ListItem);
                writer.WriteString(JsonNames.Marker, item.Marker);
                break;
            default:
                writer.WriteKind(block is StageBlock ? JsonNames.Stage : JsonNames.Paragraph);
                break;
        }

        WriteText(block);
        if (block is StageBlock { People.Count: > 0 } stage)
        {
            writer.WritePropertyName(JsonNames.People);
            JsonSerializer.Serialize(writer, stage.People, (JsonTypeInfo<ValueList<PersonReference>>)options.GetTypeInfo(typeof(ValueList<PersonReference>)));
        }

        WriteMarks(block.Marks);
        writer.WriteSpan(block.Span);
        writer.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker)
    {
        writer.WriteStartObject(JsonNames.Speaker);
        writer.WriteString(JsonNames.Label, speaker.Label);
        writer.WriteString(JsonNames.Name, speaker.Name);
        writer.WriteIfAny(JsonNames.Qualifier, speaker.Qualifier);
        writer.WriteIfAny(JsonNames.Person, speaker.Person);
        if (speaker.Evidence is { } evidence)
        {
            writer.WritePropertyName(JsonNames.Evidence);
            evidences.Write(writer, evidence, options);
        }

        writer.WriteIfAny(JsonNames.Others, speaker.Others);
        writer.WriteSpan(speaker.Span);
        writer.WriteEndObject();
    }

    private void WriteText(MarkedBlock block)
    {
        char[] room = ArrayPool<char>.Shared.Rent(block.TextRoom);
        writer.WriteString(JsonNames.Text, block.TextIn(room));
        ArrayPool<char>.Shared.Return(room);
    }

    private void WriteMarks(ValueList<Mark> marks)
    {
        if (marks.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(JsonNames.Marks);
        foreach (var mark in marks.AsSpan())
        {
            MarkWriter.Write(writer, mark, options);
        }

        writer.WriteEndArray();
    }
}
