namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which the people of a credit are told apart from what is said of them behind a comma.</summary>
internal static class CreditWords
{
    /// <summary>What stands behind a name and belongs to it: <c>Robert Wampler, Jr.</c></summary>
    public static readonly WordTable<bool> Suffixes = new("a part of a name", ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"], true);

    /// <summary>Degrees, which do not belong to it.</summary>
    public static readonly WordTable<bool> Degrees = new("a degree", ["Ph.D.", "Ph.D", "PhD", "Ph. D.", "M.A.", "MA", "Esq."], true);

    /// <summary>Where people teach and study, beside the bodies of <see cref="Corporate"/>: behind a person such a body translates nothing itself.</summary>
    public static readonly WordTable<bool> Employers = new(
        "an employer", ["University", "College", "School", "Center", "Centre", "Archivio", "Archiv", "Universität", "Université", "Universidad"], true);
}
