namespace ArchiveParse;

/// <summary>
/// The schemes of the United States: record groups, central files, lot files, boxes of presidential libraries
/// (<c>National Archives, RG 59, Central Foreign Policy File, P840114–1808</c>).
/// </summary>
public sealed record RecordGroupReference : ArchivalReference
{
    /// <summary>Number of the record group.</summary>
    public string? RecordGroup { get; init; }

    /// <summary>The collection with its series: all that the line names above lot and box.</summary>
    public string? Collection { get; init; }

    /// <summary>Lot number of retired office files, or accession number of a federal records center.</summary>
    public string? Lot { get; init; }

    /// <summary>Number of the box.</summary>
    public string? Box { get; init; }

    /// <summary>Title of the folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Number in the central files: decimal, subject-numeric, or of the microfilm.</summary>
    public string? File { get; init; }

    /// <summary>A lot number is unique without the collection, whose name authors write in many ways.</summary>
    private protected override IEnumerable<(string Name, string? Value)> Parts =>
    [
        ("recordGroup", RecordGroup), ("collection", Lot is null ? Collection : null), ("lot", Lot), ("box", Box), ("folder", Folder),
        ("file", File),
    ];

    /// <summary>A file without a figure is known by the collection before it, not by a label.</summary>
    private protected override IEnumerable<string?> Written =>
    [
        Labelled("RG", RecordGroup), Collection, Labelled("Lot", Lot), Labelled("Box", Box), Labelled("Folder", Folder),
        Collection is not null && File is not null && !File.Any(char.IsAsciiDigit) ? File : Labelled("File", File),
    ];
}
