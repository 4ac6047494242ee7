namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Initials of two letters: those of one Cyrillic letter that take two in Latin script, in their transliterations (<c>Yu.</c> and <c>Iu.</c>), and
/// Romanian ones: <c>Gh.</c>
/// </summary>
internal static class RussianInitials
{
    private static readonly string[] Rows = ["Yu Iu Ju", "Ya Ia Ja", "Ye Ie", "Zh Ž", "Kh", "Ts", "Ch", "Sh", "Shch", "Dzh", "Gh", "Șt Şt"];

    private static readonly WordTable<string[]> Letters = new("a Russian initial",
        Rows.Select(static row => row.Split(' ')).SelectMany(static row => row.Select(each => KeyValuePair.Create(each, row))));

    /// <summary>Whether letters are such an initial, without its full stop.</summary>
    public static bool Contains(ReadOnlySpan<char> letters) => Letters.Contains(letters);

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
