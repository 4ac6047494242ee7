namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Names that archives of several countries bear: the place or the country behind the name tells which is meant, as in
/// <c>National Archives, Kew</c> and <c>National Archives (Prague)</c>.
/// </summary>
internal static class SharedNames
{
    private static readonly WordTable<bool> Names = new("a name of several archives", ["National Archives", "National Archive"], true);

    /// <summary>Codes of the archives that go by such a name, with the places and countries that tell them.</summary>
    private static readonly (string Code, string[] Places)[] Rows =
    [
        ("NARA", ["US", "U.S.", "USA", "United States", "Washington", "DC", "D.C.", "College Park", "Maryland", "MD", "Suitland", "New York", "Boston"]),
        ("TNA", ["UK", "U.K.", "United Kingdom", "Great Britain", "England", "London", "Kew"]),
        ("NA", ["Czech Republic", "Czechoslovakia", "Prague", "Praha"]),
        ("MNL OL", ["Hungary", "Budapest"]),
        ("NAI", ["India", "New Delhi", "Delhi"]),
        ("National Archives of Ireland", ["Ireland", "Dublin"]),
        ("AQSH", ["Albania", "Tirana", "Tirane"]),
        ("NARB", ["Belarus", "Minsk"]),
        ("HAA", ["Armenia", "Yerevan"]),
        ("SNA", ["Slovakia", "Bratislava"]),
    ];

    private static readonly WordTable<string> Places = new(
        "a place of an archive",
        Rows.SelectMany(static row => row.Places.Select(place => KeyValuePair.Create(place, row.Code))));

    /// <summary>The one of them in whose country alone volumes and units are counted: <c>National Archives, f. 02/1, sv. 12, a.j. 13</c>.</summary>
    public static KnownArchive? Czech { get; } = Archives.Names.TryGet("NA", out var czech) ? czech : null;

    /// <summary>Whether archives of several countries bear the name.</summary>
    public static bool Have(ReadOnlySpan<char> name) => Names.Contains(name);

    /// <summary>
    /// Whether a name is a shared one and a place behind it tells which archive is meant; of a place that has none in the table of archives,
    /// one that is not known: <c>National Archives, Helsinki</c> is neither the American nor the British one.
    /// </summary>
    public static bool AreTold(ReadOnlySpan<char> name, ReadOnlySpan<char> behind, out KnownArchive? archive)
    {
        archive = null;
        for (int at = 0; at < behind.Length && Names.Contains(name); at++)
        {
            bool begins = char.IsUpper(behind[at]) && (at == 0 || !char.IsLetterOrDigit(behind[at - 1]));
            if (begins && Places.LengthAt(behind[at..], out string? code) > 0)
            {
                return Archives.Names.TryGet(code, out archive);
            }

            if (begins && RepositoryWords.Places.LengthAt(behind[at..], out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
