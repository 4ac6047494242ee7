namespace ArchiveParse;

/// <summary>The people under one heading of a participants list.</summary>
public sealed record ParticipantGroup
{
    /// <summary>The heading: <c>Soviet side</c>.</summary>
    public string? Label { get; init; }

    /// <summary>The people.</summary>
    public ValueList<Participant> People { get; init; }
}
