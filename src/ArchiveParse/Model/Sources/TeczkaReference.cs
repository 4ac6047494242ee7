namespace ArchiveParse;

/// <summary>The scheme of Polish archives: zespół, wiązka, teczka (<c>6/77 w-86 t-1312</c>).</summary>
public sealed record TeczkaReference : ArchivalReference
{
    /// <summary>Words before the numbers that say what the file holds: <c>Szyfrogramy from Waszyngton 1962</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Zespół: the group.</summary>
    public string? Group { get; init; }

    /// <summary>Wiązka: the bundle.</summary>
    public string? Bundle { get; init; }

    /// <summary>Teczka: the folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Karty: the leaves; a shortened range end is completed.</summary>
    public string? Pages { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts =>
        [("group", Group), ("bundle", Bundle), ("folder", Folder)];

    private protected override IEnumerable<string?> Written =>
        [Title, Labelled("z.", Group), Labelled("w.", Bundle), Labelled("t.", Folder), Labelled("k.", Pages)];
}
