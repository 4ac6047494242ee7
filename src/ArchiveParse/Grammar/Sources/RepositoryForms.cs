using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a repository's name looks like that the table of archives does not have, and where it stands behind a reference.</summary>
internal static class RepositoryForms
{
    /// <summary>Whether a name has a word for a place that keeps papers.</summary>
    public static bool HasStem(ReadOnlySpan<char> name) => RepositoryWords.Stems.AppearIn(name);

    /// <summary>Whether a name ends with the abbreviation of an archive of the table, in brackets: <c>… Stasi Records (BStU)</c>.</summary>
    public static bool HasKnownCode(ReadOnlySpan<char> name) =>
        name is [.., ')'] && name.LastIndexOf('(') is > 0 and int open
        && Archives.Names.TryGet(name[(open + 1)..^1], out var known) && known is { IsDepartment: false };

    /// <summary>Words with two capitals each, or none but dashes: <c>GAPPOD AzR</c>, <c>TsDAHOU</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> name)
    {
        for (var rest = name; !rest.IsEmpty;)
        {
            int length = rest.IndexOf(' ') is >= 0 and int space ? space : rest.Length;
            var word = rest[..length];
            if (!IsCodeWord(word) && word is not ("-" or "–"))
            {
                return false;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return !name.IsEmpty && name[^1] != ' ';
    }

    /// <summary>A look at words that the name of a repository may begin: one of the table, one with a stem, or a code.</summary>
    public static bool MayBegin(ReadOnlySpan<char> words) =>
        !words.IsEmpty && char.IsUpper(words[0])
        && (Archives.Names.LengthAt(words, out _) > 0 || IsCodeWord(words[..WordLength(words)]) || HasStem(words));

    /// <summary>Whether the first word is a code.</summary>
    public static bool BeginsWithCode(ReadOnlySpan<char> words) => IsCode(words[..WordLength(words)]);

    private static bool IsCodeWord(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char each in word)
        {
            capitals += char.IsUpper(each) ? 1 : 0;
            if (!char.IsLetter(each) && each is not ('-' or '–'))
            {
                return false;
            }
        }

        return capitals > 1;
    }

    private static int WordLength(ReadOnlySpan<char> words) => words.IndexOfAny(" ,;:") is >= 0 and int end ? end : words.Length;

    /// <summary>What stands behind the last comma, without quotation marks around it, and where it begins.</summary>
    public static (TextSpan Name, int Start) LastSegment(string source, TextSpan text)
    {
        int comma = text.In(source).LastIndexOf(',');
        int start = comma < 0 ? text.Start : text.Start + comma + 1;
        var segment = Lines.Trim(source, start, text.End);
        if (segment.In(source) is ['"' or '“' or '„' or '«', _, .., '"' or '”' or '“' or '»'])
        {
            return (Lines.Trim(source, segment.Start + 1, segment.End - 1), segment.Start);
        }

        while (start < text.End && (char.IsWhiteSpace(source[start]) || source[start] is '”' or '"' or '’'))
        {
            start++;
        }

        return (Lines.Trim(source, start, text.End), comma < 0 ? text.Start : start);
    }

    /// <summary>The text without white space and a comma at its end.</summary>
    public static TextSpan WithoutComma(string source, TextSpan text)
    {
        var trimmed = Lines.Trim(source, text.Start, text.End);
        return trimmed.Length > 0 && source[trimmed.End - 1] == ',' ? Lines.Trim(source, trimmed.Start, trimmed.End - 1) : trimmed;
    }
}
