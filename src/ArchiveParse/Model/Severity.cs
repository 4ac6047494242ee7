namespace ArchiveParse;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is amiss.</summary>
    Info = 1,

    /// <summary>Something could not be read as the page seems to mean it; its text is kept.</summary>
    Warning,

    /// <summary>Part of the input itself is damaged.</summary>
    Error,
}
