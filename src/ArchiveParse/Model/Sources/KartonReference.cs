namespace ArchiveParse;

/// <summary>The scheme of Czech and Slovak archives: <c>NA, KSČ-ÚV, AN II, sv. 112, a. j. 140, b. 7</c>.</summary>
public sealed record KartonReference : ArchivalReference
{
    /// <summary>The fonds by its name: <c>KSČ-ÚV, AN II</c>.</summary>
    public string? Fonds { get; init; }

    /// <summary>The fond by its number: <c>02/2</c>.</summary>
    public string? Fond { get; init; }

    /// <summary>Karton: the box.</summary>
    public string? Box { get; init; }

    /// <summary>Svazek: the volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Archivní jednotka: the unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Bod: the point of an agenda.</summary>
    public string? Point { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts =>
        [("fonds", Fonds), ("fond", Fond), ("box", Box), ("volume", Volume), ("unit", Unit), ("point", Point)];

    private protected override IEnumerable<string?> Written =>
    [
        Fonds, Labelled("f.", Fond), Labelled("k.", Box), Labelled("sv.", Volume), Labelled("a. j.", Unit), Labelled("b.", Point),
    ];
}
