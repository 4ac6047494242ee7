namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Words in an archive's name that tell its country: what an archive that the table lacks writes is judged by its country's scheme.
/// </summary>
internal static class Nations
{
    private static readonly WordTable<string> Words = new("a nation", new (string Country, string[] Names)[]
    {
        ("AL", ["Albania", "Albanian"]),
        ("AM", ["Armenia", "Armenian"]),
        ("AZ", ["Azerbaijan", "Azerbaijani"]),
        ("BG", ["Bulgaria", "Bulgarian"]),
        ("BR", ["Brazil", "Brazilian"]),
        ("BY", ["Belarus", "Belarusian"]),
        ("CN", ["China", "Chinese", "PRC"]),
        ("CU", ["Cuba", "Cuban"]),
        ("CZ", ["Czech", "Czechoslovak"]),
        ("DE", ["German", "Germany", "GDR"]),
        ("EE", ["Estonia", "Estonian"]),
        ("FR", ["France", "French"]),
        ("GE", ["Georgia", "Georgian"]),
        ("HU", ["Hungary", "Hungarian"]),
        ("IE", ["Ireland", "Irish"]),
        ("IL", ["Israel", "Israeli"]),
        ("IN", ["India", "Indian"]),
        ("IT", ["Italy", "Italian"]),
        ("JP", ["Japan", "Japanese"]),
        ("KR", ["South Korea", "South Korean", "ROK", "Republic of Korea"]),
        ("LT", ["Lithuania", "Lithuanian"]),
        ("LV", ["Latvia", "Latvian"]),
        ("MN", ["Mongolia", "Mongolian"]),
        ("PL", ["Poland", "Polish"]),
        ("RO", ["Romania", "Romanian"]),
        ("RS", ["Serbia", "Serbian", "Yugoslavia", "Yugoslav"]),
        ("RU", ["Russia", "Russian", "Soviet"]),
        ("SK", ["Slovakia", "Slovak"]),
        ("UA", ["Ukraine", "Ukrainian"]),
        ("UN", ["UN", "United Nations"]),
        ("VN", ["Vietnam", "Vietnamese"]),
    }.SelectMany(static row => row.Names.Select(name => KeyValuePair.Create(name, row.Country))));

    /// <summary>
    /// The country that a name tells first (ISO 3166-1, two letters; UN for the United Nations); null where it tells none.
    /// </summary>
    public static string? In(ReadOnlySpan<char> name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            bool begins = char.IsUpper(name[at]) && (at == 0 || !char.IsLetterOrDigit(name[at - 1]));
            if (begins && Words.LengthAt(name[at..], out string? country) > 0)
            {
                return country;
            }
        }

        return null;
    }
}
