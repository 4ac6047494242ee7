namespace ArchiveParse.Grammar;

/// <summary>A time of day, or the time from one to another.</summary>
internal readonly record struct ClockHours(ClockTime From, ClockTime? To = null)
{
    /// <summary>Whether they run over midnight.</summary>
    public bool RunOver => To is { } to && !From.IsUpTo(to);
}
