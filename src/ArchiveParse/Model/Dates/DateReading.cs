using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>What was made of a string that is to be a date.</summary>
public sealed record DateReading
{
    /// <summary>The string, white space tidied.</summary>
    public required string Text { get; init; }

    /// <summary>The date; none where the string says that there is none, and where it cannot be read, which a diagnostic tells.</summary>
    public Edtf? Edtf { get; init; }

    /// <summary>The first day that it may mean: <see cref="Edtf.Earliest"/>.</summary>
    public DateOnly? Earliest => Edtf?.Earliest;

    /// <summary>The last day that it may mean: <see cref="Edtf.Latest"/>.</summary>
    public DateOnly? Latest => Edtf?.Latest;

    /// <summary>How finely it is known: <see cref="Edtf.Precision"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EdtfPrecision? Precision => Edtf?.Precision;

    /// <summary>The place before it, as in a dateline.</summary>
    public string? Place { get; init; }

    /// <summary>What to know about the reading; spans count from the start of <see cref="Text"/>.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
