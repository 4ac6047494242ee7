namespace ArchiveParse.Text;

/// <summary>What goes with every cursor of one reading. A floor above adds what it needs to know.</summary>
internal class Reading(CancellationToken cancellation)
{
    /// <summary>Calls the reading off.</summary>
    public CancellationToken Cancellation { get; } = cancellation;
}
