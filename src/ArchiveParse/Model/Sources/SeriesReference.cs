namespace ArchiveParse;

/// <summary>The scheme of the National Archives of the United Kingdom: <c>FO 371/84053</c>.</summary>
public sealed record SeriesReference : ArchivalReference
{
    /// <summary>Department and number of the series: <c>FO 371</c>.</summary>
    public string? Series { get; init; }

    /// <summary>The piece: one file or volume.</summary>
    public string? Piece { get; init; }

    /// <summary>The item in the piece.</summary>
    public string? Item { get; init; }

    /// <summary>Pages or folios; a shortened range end is completed.</summary>
    public string? Pages { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts => [("series", Series), ("piece", Piece), ("item", Item)];

    private protected override IEnumerable<string?> Written =>
        [string.Join('/', new[] { Series, Piece, Item }.Where(static each => each is not null)), Labelled("ff.", Pages)];
}
