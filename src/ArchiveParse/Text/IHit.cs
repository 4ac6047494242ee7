namespace ArchiveParse.Text;

/// <summary>What a rule read, whatever it yields, as <see cref="Miss"/> is for what it did not.</summary>
internal interface IHit
{
    /// <summary>The place behind what was read.</summary>
    Cursor Rest { get; }
}
