using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>Looks for the fullest form of a name in what stands at the head of a page: <c>Mao</c> is <c>Mao Zedong</c> where the title says so.</summary>
internal static class FullNames
{
    /// <summary>The longest run of name words around <paramref name="name"/> in <paramref name="heads"/>; the name itself where there is none.</summary>
    public static string Find(string name, string heads)
    {
        string best = name;
        for (int at = heads.IndexOf(name, StringComparison.Ordinal); at >= 0; at = heads.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            bool isWhole = (at == 0 || !char.IsLetter(heads[at - 1])) && (end == heads.Length || !char.IsLetter(heads[end]));
            string full = isWhole ? Join(Before(heads, at), name, Behind(heads, end)) : name;
            best = full.Length > best.Length ? full : best;
        }

        return best;
    }

    private static string? Before(string heads, int at)
    {
        int start = at > 0 && heads[at - 1] == ' ' ? heads.LastIndexOfAny([' ', '\n'], Math.Max(at - 2, 0)) + 1 : at;
        string word = start < at ? heads[start..(at - 1)] : "";
        return IsNameWord(word) ? word : null;
    }

    private static string? Behind(string heads, int end)
    {
        int stop = end < heads.Length && heads[end] == ' ' ? heads.IndexOfAny([' ', '\n', ',', ';', ':', '.', '(', ')', '\'', '’', '"', '”'], end + 1) : end;
        string word = end < heads.Length && stop != end ? heads[(end + 1)..(stop < 0 ? heads.Length : stop)] : "";
        return IsNameWord(word) ? word : null;
    }

    private static string Join(string? before, string name, string? behind) => string.Join(' ', new[] { before, name, behind }.Where(static part => part is not null));

    private static bool IsNameWord(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.All(static c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'')
        && !Titles.Names.Contains(word) && !Corporate.Names.Contains(word) && !word.All(char.IsUpper);
}
