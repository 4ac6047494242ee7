namespace ArchiveParse.Fuzz;

/// <summary>Makes a text smaller as long as it breaks the same law: takes out ever smaller stretches, then makes what is left plain.</summary>
internal static class Shrinking
{
    private const int MostTrials = 20_000;

    public static string Of(string text, Func<string, bool> breaks)
    {
        int left = MostTrials;
        for (int length = text.Length / 2; length > 0 && left > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (int at = 0; at < text.Length && left > 0; left--)
            {
                string shorter = text.Remove(at, Math.Min(length, text.Length - at));
                (text, at) = breaks(shorter) ? (shorter, at) : (text, at + length);
            }
        }

        for (int at = 0; at < text.Length && left > 0; at++, left--)
        {
            string plainer = char.IsLetter(text[at]) && text[at] != 'a' ? $"{text[..at]}a{text[(at + 1)..]}" : text;
            text = breaks(plainer) ? plainer : text;
        }

        return text;
    }
}
