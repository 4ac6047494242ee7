using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// Looks for the fullest form of a name in what stands at the head of a page: <c>Mao</c> is <c>Mao Zedong</c> where the title says so.
/// </summary>
internal static class FullNames
{
    private static readonly char[] Spaces = [' ', '\n'];

    private static readonly char[] WordEnds = [.. Spaces, ',', ';', ':', '.', '(', ')', '[', '^', '\'', '’', '"', '”'];

    /// <summary>
    /// The longest run of name words around <paramref name="name"/> in <paramref name="heads"/>, all initials before it included; the name
    /// itself where there is none. In a line of capitals every word looks like a name, so that there only a word that stands between the
    /// name and a sign, a title or a small word is one: <c>WITH ERNESTO GUEVARA</c>.
    /// </summary>
    public static string Find(string name, string heads)
    {
        bool isFull = name.Contains(' ', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal);
        string best = name;
        for (int at = heads.IndexOf(name, StringComparison.Ordinal); at >= 0; at = heads.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            bool isWhole = IsWhole(heads, at, at + name.Length);
            string full = isWhole ? Join(Before(heads, at, isFull), name, isFull ? null : Behind(heads, at + name.Length)) : name;
            best = full.Length > best.Length ? full : best;
        }

        return best.Length > name.Length ? best
            : name.Contains(". ", StringComparison.Ordinal) && Spelt(name, heads) is { } spelt ? spelt
            : name.Length > 2 && name.All(static c => char.IsUpper(c))
                && Find(name[0] + name[1..].ToLowerInvariant(), heads) is var fuller && fuller.Length > name.Length ? fuller
            : InCapitals(name, heads);
    }

    /// <summary>The form that has names where this one has initials: <c>R. Gandhi</c> is <c>Rajiv Gandhi</c>.</summary>
    private static string? Spelt(string name, string heads)
    {
        string surname = name[(name.LastIndexOf(' ') + 1)..];
        string full = surname.Length > 2 ? Find(surname, heads) : surname;
        return full.Length > name.Length && NameForms.Fit(full, name) ? full : null;
    }

    private static string InCapitals(string name, string heads)
    {
        string capitals = name.ToUpperInvariant();
        for (int at = heads.IndexOf(capitals, StringComparison.Ordinal); at >= 0; at = heads.IndexOf(capitals, at + 1, StringComparison.Ordinal))
        {
            int end = at + capitals.Length;
            var (start, word) = WordBefore(heads, at);
            bool isBounded = word is not null && IsCapitalName(word) && IsBound(WordBefore(heads, start).Word)
                && (end == heads.Length || !StartsWithName(heads, end));
            if (isBounded && IsWhole(heads, at, end))
            {
                return heads[start..end];
            }
        }

        return name;
    }

    private static bool IsWhole(string heads, int at, int end) =>
        (at == 0 || !char.IsLetter(heads[at - 1])) && (end == heads.Length || !char.IsLetter(heads[end]));

    /// <summary>The words before a name: one, or all of its initials; before a name of two words, initials alone.</summary>
    private static string? Before(string heads, int at, bool isFull)
    {
        var (start, word) = WordBefore(heads, at);
        if (word is null || !IsNameWord(word) || (isFull && !IsInitial(word)) || IsParticiple(word))
        {
            return null;
        }

        while (IsInitial(word) && WordBefore(heads, start) is { Word: { } further } && IsNameWord(further))
        {
            (start, word) = (start - further.Length - 1, further);
        }

        return heads[start..(at - 1)];
    }

    /// <summary>The word right before a place, and where it begins; none where something else than a space stands between.</summary>
    private static (int Start, string? Word) WordBefore(string heads, int at)
    {
        int start = at > 1 && heads[at - 1] == ' ' ? heads.LastIndexOfAny(Spaces, at - 2) + 1 : at;
        return start < at ? (start, heads[start..(at - 1)]) : (at, null);
    }

    private static string? Behind(string heads, int end)
    {
        int stop = end < heads.Length && heads[end] == ' ' ? heads.IndexOfAny(WordEnds, end + 1) : end;
        string word = end < heads.Length && stop != end ? heads[(end + 1)..(stop < 0 ? heads.Length : stop)] : "";
        return IsNameWord(word) ? word : null;
    }

    private static bool StartsWithName(string heads, int end) => end + 1 < heads.Length && heads[end] == ' ' && char.IsUpper(heads[end + 1])
        && heads[(end + 1)..].Split(' ', 2)[0].TrimEnd(',', '.', ';') is var word && !Titles.Names.Contains(word) && !Corporate.Names.Contains(word);

    private static string Join(string? before, string name, string? behind) =>
        string.Join(' ', new[] { before, name, behind }.Where(static part => part is not null));

    /// <summary>Titles write every word large: <c>Concerning Mao</c>.</summary>
    private static bool IsParticiple(string word) => word.Length > LongestSyllables && word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsInitial(string word) => word.Length is > 1 and <= 4 && word[^1] == '.';

    private static bool IsNameWord(string word) => HasNameLetters(word) && (!word.All(char.IsUpper) || IsInitial(word));

    private static bool IsCapitalName(string word) => HasNameLetters(word) && !word.Any(char.IsLower);

    private static bool HasNameLetters(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.All(static c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'')
        && !Titles.Names.Contains(word) && !Corporate.Names.Contains(word);

    /// <summary>What cannot go on with a name on its right: nothing, a sign, a title, a small word.</summary>
    private static bool IsBound(string? word) =>
        word is null || word[^1] is ',' or ';' or ':' or '(' or '—' || char.IsLower(word[0]) || Titles.Names.Contains(word) || Corporate.Names.Contains(word);

    /// <summary>Letters of a name before a surname that end so, at the most.</summary>
    private const int LongestSyllables = 7;
}
