namespace ArchiveParse;

/// <summary>The scheme of Hungarian archives: <c>MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955</c>.</summary>
public sealed record DobozReference : ArchivalReference
{
    /// <summary>The fonds, with the country whose files it holds: <c>XIX-J-1-j Korea</c>.</summary>
    public string? Fonds { get; init; }

    /// <summary>Year of the files in the box.</summary>
    public string? Year { get; init; }

    /// <summary>Doboz (box) or csomó (bundle).</summary>
    public string? Box { get; init; }

    /// <summary>Tétel or őrzési egység: the unit in the box.</summary>
    public string? Folder { get; init; }

    /// <summary>Number of the paper itself, mostly with its year.</summary>
    public string? Item { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts =>
        [("fonds", Fonds), ("year", Year), ("box", Box), ("folder", Folder), ("item", Item)];

    private protected override IEnumerable<string?> Written =>
    [
        Fonds is [.., var last] && char.IsAsciiDigit(last) ? $"{Fonds}. f." : Fonds,
        Year,
        Box is null ? null : $"{Box}. doboz",
        Folder is null ? null : $"{Folder}. tétel",
        Item,
    ];
}
