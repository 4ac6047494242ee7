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

    /// <summary>The archive that a name with its place behind it means; null where the name is no shared one or the place tells none.</summary>
    public static KnownArchive? Find(ReadOnlySpan<char> name, ReadOnlySpan<char> behind)
    {
        for (int at = 0; at < behind.Length && Names.Contains(name); at++)
        {
            bool begins = char.IsUpper(behind[at]) && (at == 0 || !char.IsLetterOrDigit(behind[at - 1]));
            if (begins && Places.LengthAt(behind[at..], out string? code) > 0)
            {
                return Archives.Names.TryGet(code, out var archive) ? archive : null;
            }
        }

        return null;
    }
}
