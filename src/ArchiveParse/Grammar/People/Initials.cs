namespace ArchiveParse.Grammar;

/// <summary>Initials of names, whose full stops end no sentence.</summary>
internal static class Initials
{
    /// <summary>Whether a text ends with one: <c>Ustinov D. F.</c>, <c>Washington, D.C.</c></summary>
    public static bool EndIn(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] is ' ' or '.';

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
