using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// People whom prose and titles mention at the end of a phrase: <c>the interpreter Shi Zhe</c>, <c>CC Politburo members Zhou Enlai</c>,
/// <c>[Soviet China specialist] E.F. Kovalev</c>. A name is the run of capitalised words that ends the phrase.
/// </summary>
internal static class Mentions
{
    /// <summary>The person whom a phrase ends with, if it ends with one.</summary>
    /// <param name="source">The page.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="mayBeSurname">Whether a surname may stand by itself there.</param>
    public static Participant? In(string source, TextSpan phrase, bool mayBeSurname = false)
    {
        phrase = Lines.Trim(source, phrase.Start, phrase.Start + phrase.In(source).TrimEnd(", \n").Length);
        if (Surnames.BehindOffice(source, phrase) is { IsEmpty: false } surname)
        {
            return Holder(source, phrase, surname);
        }

        phrase = WithoutBracket(source, phrase);
        List<TextSpan> words = [.. Words(source, phrase)];
        int first = words.Count;
        while (first > 0 && IsNameWord(words[first - 1].In(source)))
        {
            first--;
        }

        for (int at = words.Count - 1; at > first; at--)
        {
            if (IsNoNameWord(words[at - 1].In(source)) && !(at > 1 && IsSurnameInCapitals(source, words[at - 2], words[at - 1])))
            {
                first = at;
                break;
            }
        }

        bool isTitled = first > 0 && Titles.Names.Contains(words[first - 1].In(source));
        int portfolio = BehindPortfolio(source, words, BehindCountry(source, words, first)) - first;
        first += portfolio;
        isTitled |= portfolio > 0;
        int count = words.Count - first;
        bool isBareWord = count == 1 && !isTitled && words[first].In(source).IndexOf('.') is <= 0
            && !(mayBeSurname && first == 0 && Surnames.Contain(words[0].In(source)));
        bool endsWithOther = count > 0 && IsNoNameWord(words[^1].In(source)) && !(count > 1 && IsSurnameInCapitals(source, words[^2], words[^1]));
        if (count == 0 || count > LongestName || isBareWord || endsWithOther)
        {
            return null;
        }

        var name = WithoutFullStop(source, words[first].Cover(words[^1]));
        if (Sides.Countries.Contains(name.In(source)))
        {
            return null;
        }

        var (kind, title) = TitleBefore(source, words, first);
        return new Participant
        {
            Name = Names.Plain(source, name),
            Honorific = kind == TitleKind.Honorific ? title : null,
            Role = kind == TitleKind.Office ? title : null,
            Text = Prose.Clean(source, phrase),
            Span = phrase,
        };
    }

    /// <summary>The holder of an office whose surname stands in brackets behind it: <c>the Soviet Ambassador (Orlov)</c>.</summary>
    private static Participant Holder(string source, TextSpan phrase, TextSpan surname)
    {
        string office = Prose.Clean(source, TextSpan.FromBounds(phrase.Start, surname.Start - 1));
        return new Participant
        {
            Name = Prose.Clean(source, surname),
            Role = office.StartsWith(The, StringComparison.Ordinal) ? office[The.Length..] : office,
            Text = Prose.Clean(source, phrase),
            Span = phrase,
        };
    }

    /// <summary>The country where someone holds an office is no part of the name: <c>Ambassador to Poland I. Orlov</c>.</summary>
    private static int BehindCountry(string source, List<TextSpan> words, int first)
    {
        bool isOfOffice = first > 1 && first < words.Count && words[first - 1].In(source) is "to" or "in" or "of"
            && Titles.Names.Contains(words[first - 2].In(source));
        int country = isOfOffice ? Sides.Countries.LengthAt(words[first].Cover(words[^1]).In(source), out _) : 0;
        int name = country == 0 ? -1 : words.FindIndex(first, word => word.Start > words[first].Start + country);
        return name < 0 ? first : name;
    }

    /// <summary>
    /// What an office is of is no part of the name, which has two words at most there: <c>Minister of Foreign Trade Ivan Orlov</c>.
    /// </summary>
    private static int BehindPortfolio(string source, List<TextSpan> words, int first)
    {
        int run = words.Count - first;
        bool isOfOffice = first > 1 && run > 1 && words[first - 1].In(source) is "of" && Titles.Names.Contains(words[first - 2].In(source));
        return isOfOffice ? words.Count - Math.Min(2, run - 1) : first;
    }

    /// <summary>The phrase before the brackets at its end, square ones only where they hold another full name: <c>Li Ryong [Ri Yong]</c>.</summary>
    private static TextSpan WithoutBracket(string source, TextSpan phrase)
    {
        var text = phrase.In(source);
        int open = text is [.., ')'] ? text.LastIndexOf('(') : text is [.., ']'] ? text.LastIndexOf('[') : -1;
        bool isGloss = open > 0 && (text[open] == '(' || IsFullName(text[(open + 1)..^1]));
        return isGloss ? Lines.Trim(source, phrase.Start, phrase.Start + open) : phrase;
    }

    private static bool IsFullName(ReadOnlySpan<char> words) => words.Contains(' ') && NameWords.NameLength(words) == words.Length;

    private static IEnumerable<TextSpan> Words(string source, TextSpan phrase)
    {
        for (int start = phrase.Start; start < phrase.End;)
        {
            int length = source.AsSpan(start, phrase.End - start).IndexOfAny(" \n\u00a0");
            int end = length < 0 ? phrase.End : start + length;
            if (end > start)
            {
                yield return TextSpan.FromBounds(start, end);
            }

            start = end + 1;
        }
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        var letters = word.TrimEnd(".,");
        if (letters.EndsWith("’s") || letters.EndsWith("'s"))
        {
            return false;
        }

        if (letters.IsEmpty || !(char.IsUpper(letters[0]) || (letters[0] == '[' && letters.Length > 1 && char.IsUpper(letters[1]))))
        {
            return false;
        }

        foreach (char c in letters)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’' or '[' or ']'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A title, a body's or a people's name, or an abbreviation in capitals; an editor may have put it in brackets.</summary>
    private static bool IsNoNameWord(ReadOnlySpan<char> word)
    {
        word = word.Trim("[]'’");
        return word is "Assistant" || Titles.Names.Contains(word) || Corporate.Names.Contains(word) || IsAbbreviation(word);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 5 && !word.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Behind an initial a short word in capitals is no abbreviation: <c>I. ORLOV</c>.</summary>
    private static bool IsSurnameInCapitals(string source, TextSpan before, TextSpan word) =>
        IsAbbreviation(word.In(source)) && word.Length > 2 && Initials.Are(before.In(source));

    /// <summary>The longest title that ends right before the name.</summary>
    private static (TitleKind? Kind, string? Title) TitleBefore(string source, List<TextSpan> words, int first)
    {
        for (int count = Math.Min(LongestTitle, first); count > 0; count--)
        {
            string title = Prose.Clean(source, words[first - count].Cover(words[first - 1]));
            if (Titles.Names.TryGet(title, out var kind))
            {
                return (kind, title);
            }
        }

        return default;
    }

    private static TextSpan WithoutFullStop(string source, TextSpan name) =>
        source[name.End - 1] == '.' && name.Length > 3 && char.IsLetter(source[name.End - 3]) ? new TextSpan(name.Start, name.Length - 1) : name;

    private const string The = "the ";
    private const int LongestName = 4;
    private const int LongestTitle = 3;
}
