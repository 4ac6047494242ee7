namespace ArchiveParse;

/// <summary>Why two persons of a page may be one.</summary>
public enum CandidateEvidence
{
    /// <summary>One name fits the other, but fits a third person as well: <c>Orlova</c> beside two of that name.</summary>
    Name = 1,

    /// <summary>Two romanisations of one Chinese name: <c>Chou En-lai</c>, <c>Zhou Enlai</c>.</summary>
    WadeGiles,

    /// <summary>Two romanisations of one Korean name: <c>Pak Jeong-ae</c>, <c>Pak Jong Ae</c>.</summary>
    Korean,

    /// <summary>One name fits the other but for accents: <c>Kadar</c>, <c>János Kádár</c>.</summary>
    Spelling,
}
