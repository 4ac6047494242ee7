using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>How the archive asks that the document be cited.</summary>
public sealed record Citation
{
    /// <summary>The citation, whole.</summary>
    public required string Text { get; init; }

    /// <summary>The address at its end.</summary>
    public string? Url { get; init; }

    /// <summary>The repository of the original, as the citation names it.</summary>
    public string? Repository { get; init; }

    /// <summary>Who translated the document.</summary>
    public ValueList<string> Translators { get; init; }

    /// <summary>The whole citation, its address included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
