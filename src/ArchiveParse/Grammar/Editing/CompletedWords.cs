namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Words that an editor completed within: <c>com[munist]</c>, <c>V[ice]-Premier</c>, <c>M[iko]y[an]</c>. The brackets hold letters
/// and touch others, and the word goes on in them: behind small letters it does not go on with a capital (<c>Mao[Zedong]</c>).
/// </summary>
internal static class CompletedWords
{
    /// <summary>The whole word around brackets; empty where they complete none.</summary>
    public static TextSpan Around(Cursor text, TextSpan brackets)
    {
        string source = text.Source;
        int start = brackets.Start;
        while (start > 0 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        int end = brackets.End;
        while (end < text.End && (char.IsLetter(source[end]) || NextPart(text, end) > 0))
        {
            end = char.IsLetter(source[end]) ? end + 1 : NextPart(text, end);
        }

        return (start < brackets.Start || end > brackets.End)
            && IsWordPart(source.AsSpan(brackets.Start + 1, brackets.Length - 2))
            && GoesOn(source, start, brackets.Start, brackets.Start + 1)
            && GoesOn(source, brackets.End - 2, brackets.End - 1, brackets.End, end)
            ? TextSpan.FromBounds(start, end)
            : default;
    }

    /// <summary>The end of further brackets of the same word that begin there, or 0.</summary>
    private static int NextPart(Cursor text, int at)
    {
        int length = text.Source[at] == '[' ? text.Source.AsSpan(at, Math.Min(text.End - at, LongestPart)).IndexOf(']') : -1;
        return length > 1 && char.IsLower(text.Source[at + 1]) && IsWordPart(text.Source.AsSpan(at + 1, length - 1)) ? at + length + 1 : 0;
    }

    /// <summary>Whether the letter behind a bracket may follow the one before it in a word; true where none stands there.</summary>
    private static bool GoesOn(string source, int before, int bracket, int behind, int end = int.MaxValue) =>
        before >= bracket || behind >= end || !char.IsLower(source[bracket - 1]) || !char.IsUpper(source[behind]);

    private static bool IsWordPart(ReadOnlySpan<char> inside)
    {
        foreach (char c in inside)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '’' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    private const int LongestPart = 40;
}
