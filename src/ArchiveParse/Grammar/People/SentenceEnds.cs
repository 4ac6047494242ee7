using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Where the sentences of a paragraph end that names people, whose initials and titles have full stops too.</summary>
internal static class SentenceEnds
{
    /// <summary>A sentence ends at a full stop with a space and a capital behind it, unless an initial or a title stands before it.</summary>
    public static IEnumerable<TextSpan> Sentences(string source, TextSpan paragraph)
    {
        int start = paragraph.Start;
        for (int at = start; at < paragraph.End - 2; at++)
        {
            if (source[at] is '.' or '?' or '!' && source[at + 1] == ' ' && !char.IsLower(source[at + 2]) && !EndsInitial(source, start, at)
                && !EndsTitle(source.AsSpan(start, at + 1 - start)) && !FurtherSides.Are(source.AsSpan(at + 2, paragraph.End - at - 2)))
            {
                yield return TextSpan.FromBounds(start, at + 1);
                start = at + 2;
            }
        }

        yield return TextSpan.FromBounds(start, paragraph.End);
    }

    /// <summary>Whether a full stop is an initial's; one of two letters stands beside another: <c>A.Ya. Orlov</c>.</summary>
    private static bool EndsInitial(string source, int start, int at)
    {
        var text = source.AsSpan(start, at - start);
        var word = text[(text.LastIndexOfAny(' ', '.') + 1)..];
        bool isLetter = text.Length >= 2 && char.IsUpper(text[^1]) && !char.IsLetter(text[^2]);
        return source[at] == '.' && (isLetter || (RussianInitials.Contains(word)
            && (text[..^word.Length].TrimEnd() is [.., '.'] || Initials.LengthAt(source.AsSpan(at + 2)) > 0)));
    }

    /// <summary>Whether the last word is a title with a full stop of its own: <c>Mr.</c></summary>
    private static bool EndsTitle(ReadOnlySpan<char> text) => Titles.Names.Contains(text[(text.LastIndexOf(' ') + 1)..]);
}
