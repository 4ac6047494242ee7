using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Initials of names, whose full stops end no sentence.</summary>
internal static class Initials
{
    /// <summary>Whether a text ends with one: <c>Ustinov D. F.</c>, <c>Washington, D.C.</c></summary>
    public static bool EndIn(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] is ' ' or '.';

    /// <summary>Whether a name begins or ends with one: <c>A. F. Dobrov</c>, <c>Dobrov A. F.</c></summary>
    public static bool AreIn(ReadOnlySpan<char> name) => (name is [var first, '.', ..] && char.IsUpper(first)) || EndIn(name);

    /// <summary>Whether a text is initials and nothing else: <c>A. A.</c>, <c>V.M.</c>, <c>Yu. V.</c></summary>
    public static bool Are(ReadOnlySpan<char> text) => text.Length > 1 && LengthAt(text) == text.Length;

    /// <summary>Length of the initials that a text begins with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        int end = 0;
        for (int at = 0; at < text.Length && at < LongestInitials && char.IsUpper(text[at]);)
        {
            int letters = at + 1;
            while (letters < text.Length && char.IsLower(text[letters]))
            {
                letters++;
            }

            bool isInitial = letters < text.Length && text[letters] == '.' && (letters == at + 1 || RussianInitials.Contains(text[at..letters]));
            if (!isInitial)
            {
                break;
            }

            end = letters + 1;
            at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        }

        return end;
    }

    /// <summary>Whether a line is a surname with its initials behind it: <c>FEDORENKO, N. T.</c>, <c>IVANOV V. I.</c></summary>
    public static bool FollowSurname(ReadOnlySpan<char> line)
    {
        int space = line.IndexOf(' ');
        var surname = space > 0 ? line[..space].TrimEnd(',') : default;
        var initials = line[(space + 1)..];
        bool areInitials = initials.Length is >= 2 and <= LongestInitials && EndIn(line);
        foreach (char sign in areInitials ? initials : default)
        {
            areInitials &= char.IsUpper(sign) || sign is '.' or ' ';
        }

        return areInitials && surname.Length >= ShortestSurname && char.IsUpper(surname[0]) && surname.IndexOfAny(".[(:") < 0;
    }

    private const int LongestInitials = 8;
    private const int ShortestSurname = 3;
}
