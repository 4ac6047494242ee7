namespace ArchiveParse;

/// <summary>The scheme of German archives: <c>BArch, B 136/59748, 403-410</c>, <c>BStU, ZA, HA X, 245, p. 50-51</c>.</summary>
public sealed record BestandReference : ArchivalReference
{
    /// <summary>Bestand: the record group, <c>B 136</c>.</summary>
    public string? Bestand { get; init; }

    /// <summary>Signatur: the file in it.</summary>
    public string? Signature { get; init; }

    /// <summary>Pages or leaves (<c>Bl.</c>); a shortened range end is completed.</summary>
    public string? Pages { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts => [("bestand", Bestand), ("signature", Signature)];

    /// <summary>A slash stands behind a numbered Bestand, a comma behind one that is a name.</summary>
    private protected override IEnumerable<string?> Written => Bestand is [.., var last] && char.IsAsciiDigit(last) && Signature is not null
        ? [$"{Bestand}/{Signature}", Labelled("Bl.", Pages)]
        : [Bestand, Signature, Labelled("Bl.", Pages)];
}
