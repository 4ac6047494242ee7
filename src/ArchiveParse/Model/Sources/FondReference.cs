namespace ArchiveParse;

/// <summary>
/// The scheme of Soviet, Russian and kindred archives: fond, opis, delo, list.
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

    /// <summary>Delo: the file; in Ukraine <c>spr.</c>, in Bulgaria <c>a. e.</c></summary>
    public string? Delo { get; init; }

    /// <summary>Listy: the leaves; a shortened range end is completed (<c>202-203</c>).</summary>
    public string? Listy { get; init; }

    /// <summary>The year is left out: an opis that is kept by years has one for each.</summary>
    private protected override IEnumerable<(string Name, string? Value)> Parts =>
        [("fond", Fond), ("opis", Opis), ("papka", Papka), ("delo", Delo)];

    private protected override IEnumerable<string?> Written =>
    [
        Labelled("f.", Fond), Labelled("op.", Opis), Year, Labelled("papka", Papka), Labelled("d.", Delo),
        Labelled(Listy?.Any(static each => each is '-' or ',') ?? false ? "ll." : "l.", Listy),
    ];
}
