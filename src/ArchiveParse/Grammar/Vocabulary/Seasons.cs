using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Seasons, with the numbers that EDTF writes in place of a month.</summary>
internal static class Seasons
{
    private static readonly string[] Words =
    [
        "spring Frühling Frühjahr весна весной printemps wiosna jaro tavasz primăvara",
        "summer Sommer лето летом été lato léto nyár vara",
        "autumn fall Herbst осень осенью automne jesień podzim ősz toamna",
        "winter зима зимой hiver zima tél iarna",
    ];

    public static readonly WordTable<int> Names = new("a season", Words
        .SelectMany(static (names, index) => names.Split(' ').Select(name => (name, index)))
        .SelectMany(static season => Accents.WithAndWithout(season.name).Select(name => KeyValuePair.Create(name, season.index + 21)))
        .Concat([KeyValuePair.Create("first half", 40), KeyValuePair.Create("second half", 41)]));
}
