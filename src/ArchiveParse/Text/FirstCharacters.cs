namespace ArchiveParse.Text;

/// <summary>
/// The characters with which a text may begin. A look at one character spares the comparison with texts that cannot stand there, which is
/// what most of them do at most places.
/// </summary>
internal readonly struct FirstCharacters
{
    private readonly ulong low;
    private readonly ulong high;
    private readonly bool anyBeyondAscii;

    /// <summary>The first characters of <paramref name="texts"/>; of an empty text, any.</summary>
    public FirstCharacters(IEnumerable<string> texts, bool ignoreCase)
    {
        foreach (string text in texts)
        {
            char first = text.Length == 0 ? char.MaxValue : text[0];
            (char upper, char lower) = ignoreCase ? (char.ToUpperInvariant(first), char.ToLowerInvariant(first)) : (first, first);
            foreach (char each in (ReadOnlySpan<char>)[upper, lower])
            {
                low |= each < 64 ? 1UL << each : 0;
                high |= each is >= (char)64 and < (char)128 ? 1UL << (each - 64) : 0;
                anyBeyondAscii |= each >= 128;
            }

            (low, high) = text.Length == 0 ? (ulong.MaxValue, ulong.MaxValue) : (low, high);
        }

        // A letter beyond ASCII may be another form of one within it: K, the Kelvin sign, is a k.
        anyBeyondAscii |= ignoreCase;
    }

    /// <summary>Whether one of the texts may begin with a character.</summary>
    public bool Contain(char first) =>
        first < 64 ? (low & (1UL << first)) != 0 : first < 128 ? (high & (1UL << (first - 64))) != 0 : anyBeyondAscii;
}
