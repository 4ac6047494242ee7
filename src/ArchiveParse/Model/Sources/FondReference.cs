namespace ArchiveParse;

/// <summary>
/// The scheme of Soviet, Russian and kindred archives: fond, opis, delo, list. Each component is as written, without its label.
/// </summary>
public sealed record FondReference : ArchivalReference
{
    /// <summary>Fond: the record group.</summary>
    public string? Fond { get; init; }

    /// <summary>Opis: the inventory.</summary>
    public string? Opis { get; init; }

    /// <summary>Year of the file, between opis and papka.</summary>
    public string? Year { get; init; }

    /// <summary>Papka: the folder.</summary>
    public string? Papka { get; init; }

    /// <summary>Delo: the file.</summary>
    public string? Delo { get; init; }

    /// <summary>Listy: the leaves; a shortened range end is completed (<c>202-203</c>).</summary>
    public string? Listy { get; init; }
}
