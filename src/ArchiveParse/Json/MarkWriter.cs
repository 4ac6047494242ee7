using System.Diagnostics;
using System.Text.Json;

namespace ArchiveParse.Json;

/// <summary>Writes a mark: kind and text, what its kind has of its own, its place.</summary>
internal static class MarkWriter
{
    public static void Write(Utf8JsonWriter writer, Mark mark, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteKind(KindOf(mark));
        writer.WriteString(JsonNames.Text, mark.Text);
        switch (mark)
        {
            case SuppliedMark supplied:
                writer.WriteIfAny(JsonNames.Certainty, supplied.Certainty);
                break;
            case ExpansionMark expansion:
                writer.WriteString(JsonNames.Expanded, expansion.Expanded);
                break;
            case SicMark sic:
                writer.WriteIfAny(JsonNames.Correction, sic.Correction);
                break;
            case NoteRefMark note:
                writer.WriteString(JsonNames.Marker, note.Marker);
                break;
            case GapMark gap:
                WriteAmount(writer, gap, options);
                break;
        }

        writer.WriteSpan(mark.Span);
        writer.WriteEndObject();
    }

    private static JsonEncodedText KindOf(Mark mark) => mark switch
    {
        SuppliedMark => JsonNames.Supplied,
        ExpansionMark => JsonNames.Expansion,
        SicMark => JsonNames.Sic,
        NoteRefMark => JsonNames.NoteRef,
        GapMark => JsonNames.Gap,
        StageMark => JsonNames.Stage,
        CommentMark => JsonNames.Comment,
        _ => throw new UnreachableException(),
    };

    private static void WriteAmount(Utf8JsonWriter writer, GapMark gap, JsonSerializerOptions options)
    {
        writer.WriteIfAny(JsonNames.Agent, gap.Agent);
        writer.WriteIfAny(JsonNames.Reason, gap.Reason);
        writer.WriteIfAny(JsonNames.Extent, gap.Extent);
        if (gap.Quantity is { } quantity)
        {
            writer.WriteNumber(JsonNames.Quantity, quantity);
        }

        writer.WriteIfAny(JsonNames.Unit, gap.Unit);
        if (gap.Precision is { } precision)
        {
            writer.WritePropertyName(JsonNames.Precision);
            JsonValues.NamesOf<GapPrecision>(options).Write(writer, precision, options);
        }
    }
}
