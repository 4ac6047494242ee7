namespace ArchiveParse;

/// <summary>What is said against a date, or against a part of it.</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its source is doubted: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>It is an estimate: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
