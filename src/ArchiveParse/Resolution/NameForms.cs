using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>Compares forms of names.</summary>
internal static class NameForms
{
    private static readonly char[] Between = [' ', '.', ',', '[', ']', '(', ')'];

    /// <summary>
    /// Whether two forms can name one person: every word of the shorter stands in the longer, and every initial begins a word or
    /// is an initial there, in order. <c>P. Yudin</c> fits <c>P.F. Yudin</c>; <c>E.F. Kovalev</c> does not fit <c>Ivan V. Kovalev</c>. A Russian
    /// initial may have two letters: <c>Yu. Andropov</c> and <c>Iu. Andropov</c> fit <c>Yuri Andropov</c>.
    /// </summary>
    public static bool Fit(string one, string other) => Fit(Parts(one), Parts(other));

    /// <summary>Whether two forms can name one person, both taken apart by <see cref="Parts"/>.</summary>
    public static bool Fit(string[] one, string[] other)
    {
        string[] shorter = one, longer = other;
        if (shorter.Length > longer.Length)
        {
            (shorter, longer) = (longer, shorter);
        }

        bool sharesWord = false;
        int next = 0;
        foreach (string part in shorter)
        {
            int found = next;
            while (found < longer.Length && !FitParts(part, longer[found]))
            {
                found++;
            }

            if (found == longer.Length)
            {
                return false;
            }

            sharesWord |= part.Length > 1 && part.Equals(longer[found], StringComparison.OrdinalIgnoreCase);
            next = found + 1;
        }

        return sharesWord;
    }

    /// <summary>The words and initials of a name, without full stops and brackets; initials behind the surname are put before it.</summary>
    public static string[] Parts(string name)
    {
        string[] parts = name.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        bool isSurnameFirst = parts.Length > 1 && name[^1] == '.' && parts[0].Length > 1 && (parts.Length > 2 || name.Contains(',', StringComparison.Ordinal))
            && Array.TrueForAll(parts[1..], static part => part.Length == 1 || RussianInitials.Contains(part));
        return isSurnameFirst ? [.. parts[1..], parts[0]] : parts;
    }

    private static bool FitParts(string one, string other) =>
        one.Length == 1 || other.Length == 1
            ? char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0])
            : one.Equals(other, StringComparison.OrdinalIgnoreCase) || RussianInitials.Fit(one, other);
}
