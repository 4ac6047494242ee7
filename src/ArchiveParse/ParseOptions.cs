namespace ArchiveParse;

/// <summary>
/// Bounds for one reading, for who reads pages of strangers. A page that passes one is read up to there, and the rest is kept in an
/// <see cref="UnparsedBlock"/> with a diagnostic of severity <see cref="Severity.Error"/>. By default there are none.
/// </summary>
public sealed record ParseOptions
{
    /// <summary>The most that is read of a page, in UTF-16 code units; it is read up to the end of the last line that lies within.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaximumLength
    {
        get;
        init => field = NotNegative(value, nameof(MaximumLength));
    }

    /// <summary>
    /// How deep round and square brackets may stand within one another in a paragraph; the line in which one stands deeper is the first
    /// that is not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaximumNesting
    {
        get;
        init => field = NotNegative(value, nameof(MaximumNesting));
    }

    /// <summary>Calls the reading off: it then ends with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken CancellationToken { get; init; }

    private static int? NotNegative(int? value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, name);
        return value;
    }
}
