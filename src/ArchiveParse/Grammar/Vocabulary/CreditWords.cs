namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which the people of a credit are told apart from what is said of them behind a comma.</summary>
internal static class CreditWords
{
    /// <summary>What stands behind a name and belongs to it: <c>Robert Wampler, Jr.</c></summary>
    public static readonly WordTable<bool> Suffixes = new("a part of a name", ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"], true);

    /// <summary>Where people teach and study: such a body translates nothing itself.</summary>
    public static readonly WordTable<bool> Employers = new(
        "an employer", ["University", "College", "Academy", "School", "Universität", "Université", "Universidad"], true);
}
