namespace ArchiveParse;

/// <summary>
/// What one page is to be read with: what the caller knows of it, and bounds for input that is not trusted. By default the caller
/// knows nothing, and there are no bounds.
/// </summary>
public sealed record ParseOptions
{
    /// <summary>The page's layout, to be asked first or alone.</summary>
    public LayoutHint? Layout { get; init; }

    /// <summary>
    /// The country of the archive (ISO 3166-1, two letters). It decides whether day or month stands first in a date in figures where nothing on
    /// the page does.
    /// </summary>
    public string? Country { get; init; }

    /// <summary>The language of the page (BCP 47), for the same end, where no country is given; <c>en</c> alone says nothing.</summary>
    public string? Language { get; init; }

    /// <summary>Known persons: whom of them a person of the page is, <see cref="Person.Authority"/> says.</summary>
    public ValueList<AuthorityPerson> Persons { get; init; }

    /// <summary>What is to be read otherwise than it stands; each is recorded among the page's <see cref="ArchivePage.Repairs"/>.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>
    /// The most that is read of a page, in UTF-16 code units; it is read up to the end of the last line that lies within. The rest is kept in an
    /// <see cref="UnparsedBlock"/> with a diagnostic of severity <see cref="Severity.Error"/>, as with all bounds.
    /// </summary>
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

    /// <summary>What the caller knows, for the floors below.</summary>
    internal ReadingHints Hints => new(Country, Language, Persons, Corrections);

    private static int? NotNegative(int? value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, name);
        return value;
    }
}
