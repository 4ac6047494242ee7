using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The fond scheme in the words of other countries that keep it: <c>f. K-1, ap. 3, b. 1512, l. 12</c> in Lithuania,
/// <c>f. 1, n. 4, s. 1234, l. 5</c> in Estonia. Their labels contradict each other, so the archive's country decides.
/// </summary>
internal static class FondDialects
{
    private static readonly Dictionary<string, ReferenceScheme> Schemes =
        ReferenceLabels.FondDialects.ToDictionary(static each => each.Country, static each => Scheme(each.Labels));

    /// <summary>The scheme of a country with labels of its own; null where there are none.</summary>
    public static ReferenceScheme? Of(string country) => Schemes.GetValueOrDefault(country);

    private static ReferenceScheme Scheme(WordTable<ReferenceLevel> labels)
    {
        var levels = FondReferences.LevelOf(labels).Whole().Select(LeavesBehindFile);
        var whole = levels.Where(static found => found.Has(ReferenceLevel.Fond) && found.Count > 1);
        return new(whole, FondReferences.Build) { Further = levels };
    }

    /// <summary>In Georgia and Moldova <c>f.</c> labels the fond, and behind the file its leaves; so does <c>l.</c> in Albania.</summary>
    private static IReadOnlyList<LevelValue> LeavesBehindFile(IReadOnlyList<LevelValue> levels) =>
        levels is [{ Level: ReferenceLevel.Fond }, .., { Level: ReferenceLevel.Delo }, { Level: ReferenceLevel.Fond or ReferenceLevel.Opis } leaves]
            ? [.. levels.SkipLast(1), leaves with { Level = ReferenceLevel.Listy }]
            : levels;
}
