namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Initials of one Cyrillic letter that take two in Latin script, in their transliterations: <c>Yu.</c> and <c>Iu.</c></summary>
internal static class RussianInitials
{
    private static readonly string[] Rows = ["Yu Iu Ju", "Ya Ia Ja", "Ye Ie", "Zh Ž", "Kh", "Ts", "Ch", "Sh", "Shch", "Dzh"];

    private static readonly WordTable<string[]> Letters = new("a Russian initial",
        Rows.Select(static row => row.Split(' ')).SelectMany(static row => row.Select(each => KeyValuePair.Create(each, row))));

    /// <summary>Whether one is such an initial and the other the same one, in another transliteration or as a name that begins so.</summary>
    public static bool Fit(string one, string other) =>
        (one.Length <= LongestInitial && Begins(one, other)) || (other.Length <= LongestInitial && Begins(other, one));

    private static bool Begins(string initial, string name)
    {
        if (!Letters.TryGet(initial, out string[]? forms))
        {
            return false;
        }

        foreach (string form in forms!)
        {
            if (name.StartsWith(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestInitial = 4;
}
