using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What the words for one recipient look like.</summary>
internal static class RecipientForms
{
    /// <summary>
    /// Recipients begin with a capital, the file copy aside; among others on a line also <c>members of the Presidium</c>. The figures and dashes of
    /// a clerk are none: <c>to 0247 -ina</c>, <c>– 213 – T. –</c>.
    /// </summary>
    public static bool Are(ReadOnlySpan<char> name, bool isInline) =>
        !name.IsEmpty
        && (char.IsUpper(name[0]) || name[0] == '[' || char.IsAsciiDigit(name[0]) || DistributionWords.Impersonal.Contains(name.TrimEnd('.'))
            || (isInline && DistributionWords.Several.Begin(name)))
        && name[0] != '0' && name[^1] is not ('-' or '–' or '—') && !name.ContainsAny('?', '!', ':') && !IsDate(name);

    /// <summary>The day of a month was taken for a number of copies: <c>13 May 1978</c>.</summary>
    private static bool IsDate(ReadOnlySpan<char> name) => char.IsAsciiDigit(name[^1]) && Months.Names.LengthAt(name, out _) > 0;

    /// <summary>A name and no department, which has no part in the title of all.</summary>
    public static bool IsBareName(ReadOnlySpan<char> name) =>
        NameWords.NameLength(name) == name.Length && !Corporate.Names.Contains(name[(name.LastIndexOf(' ') + 1)..])
        && !DistributionWords.Departments.AppearIn(name);

    /// <summary>A name without the full stop of its line and without the brackets of what the editor added.</summary>
    public static string Name(string words) => WithoutBrackets(WithoutFullStop(words));

    /// <summary>What the editor adds to a name is of the name: <c>[Liu] Shaoqi</c>, <c>[Zhou Enlai]</c>.</summary>
    private static string WithoutBrackets(string name)
    {
        bool isWhole = name is ['[', .., ']'] && name.IndexOf('[', 1) < 0 && NameWords.NameLength(name.AsSpan(1, name.Length - 2)) == name.Length - 2;
        bool isCompleted = name.Contains('[', StringComparison.Ordinal) && !name.Contains(".]", StringComparison.Ordinal)
            && NameWords.NameLength(name) == name.Length;
        return isWhole || isCompleted ? name.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : name;
    }

    private static string WithoutFullStop(string name) => name.EndsWith('.') && !Initials.EndIn(name) ? name[..^1] : name;
}
