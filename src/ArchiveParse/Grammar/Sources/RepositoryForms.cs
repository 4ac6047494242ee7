using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a repository's name looks like that the table of archives does not have, and where it stands behind a reference.</summary>
internal static class RepositoryForms
{
    /// <summary>Whether a name has a word for a place that keeps papers.</summary>
    public static bool HasStem(ReadOnlySpan<char> name) => RepositoryWords.Stems.AppearIn(name);

    /// <summary>Words with two capitals each, or none but dashes: <c>GAPPOD AzR</c>, <c>TsDAHOU</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> name)
    {
        foreach (string word in name.ToString().Split(' '))
        {
            int capitals = 0, others = 0;
            foreach (char each in word)
            {
                capitals += char.IsUpper(each) ? 1 : 0;
                others += char.IsLetter(each) || each is '-' or '–' ? 0 : 1;
            }

            if (others > 0 || (capitals < 2 && word is not ("-" or "–")))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    /// <summary>What stands behind the last comma, and where it begins.</summary>
    public static (TextSpan Name, int Start) LastSegment(string source, TextSpan text)
    {
        int comma = text.In(source).LastIndexOf(',');
        int start = comma < 0 ? text.Start : text.Start + comma + 1;
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
