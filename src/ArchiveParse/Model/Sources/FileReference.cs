namespace ArchiveParse;

/// <summary>
/// A file by its number, perhaps in a fonds: China (<c>PRC FMA 106-01477-03, 15-16</c>), Japan, India, Romania, Yugoslavia.
/// </summary>
public sealed record FileReference : ArchivalReference
{
    /// <summary>The fonds, or the bodies and sections that the line names above the file.</summary>
    public string? Fonds { get; init; }

    /// <summary>Year of the file.</summary>
    public string? Year { get; init; }

    /// <summary>Number of the file.</summary>
    public string? File { get; init; }

    /// <summary>Volume of the file.</summary>
    public string? Volume { get; init; }

    /// <summary>The folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Pages or leaves; a shortened range end is completed.</summary>
    public string? Pages { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts =>
        [("fonds", Fonds), ("year", Year), ("file", File), ("volume", Volume), ("folder", Folder)];

    private protected override IEnumerable<string?> Written =>
    [
        Fonds, Year, Labelled("file", File), Labelled("vol.", Volume), Labelled("folder", Folder), Labelled("pp.", Pages),
    ];
}
