using System.Buffers;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Words that an editor completed within: <c>com[munist]</c>, <c>V[ice]-Premier</c>, <c>M[iko]y[an]</c>. The brackets hold letters (behind
/// an initial, small words as well) and touch others, and the word goes on in them: behind small letters it does not go on with a capital (<c>Mao[Zedong]</c>).
/// </summary>
internal static class CompletedWords
{
    /// <summary>The whole word around brackets; empty where they complete none.</summary>
    public static TextSpan Around(in EditorsBracket bracket)
    {
        var (source, brackets) = (bracket.Source, bracket.Span);
        int open = Opening(bracket);
        bool touches = (open > 0 && char.IsLetter(source[open - 1]))
            || (brackets.End < bracket.Bound && (char.IsLetter(source[brackets.End]) || source[brackets.End] == '['));
        if (!touches || !(IsWordPart(bracket.Words) || CompletesInitial(bracket)))
        {
            return default;
        }

        int start = open;
        while (start > 0 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        start = start < open && GoesOn(source, start, open, brackets.Start + 1) ? start : brackets.Start;
        int end = brackets.End;
        while (end < bracket.Bound && (char.IsLetter(source[end]) || NextPart(source, end, bracket.Bound) > 0))
        {
            end = char.IsLetter(source[end]) ? end + 1 : NextPart(source, end, bracket.Bound);
        }

        end = GoesOn(source, brackets.End - 2, brackets.End - 1, brackets.End, end) ? end : brackets.End;
        return start < brackets.Start || end > brackets.End ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>
    /// Behind the initial of an abbreviation stands the rest of its word, with what leads to the next: <c>H[ead of the] D[epartment]</c>.
    /// </summary>
    private static bool CompletesInitial(in EditorsBracket bracket) =>
        Opening(bracket) is > 0 and int open && char.IsUpper(bracket.Source[open - 1])
        && (open == 1 || !char.IsLetter(bracket.Source[open - 2]))
        && char.IsLower(bracket.Words[0]) && !WithoutInitial(bracket.Words).ContainsAnyExcept(SmallWords);

    /// <summary>Words without the initial of the next name, which may stand behind a first name: <c>D[avid D]. Nolan</c>.</summary>
    private static ReadOnlySpan<char> WithoutInitial(ReadOnlySpan<char> words) =>
        words is [.. var name, ' ', var initial] && char.IsUpper(initial) ? name : words;

    /// <summary>Where the opening bracket stands, with the backslash by which an export escapes it.</summary>
    private static int Opening(in EditorsBracket bracket) =>
        bracket.Span.Start > 0 && bracket.Source[bracket.Span.Start - 1] == '\\' ? bracket.Span.Start - 1 : bracket.Span.Start;

    /// <summary>The end of further brackets of the same word that begin there, or 0.</summary>
    private static int NextPart(string source, int at, int bound)
    {
        int length = source[at] == '[' ? source.AsSpan(at, Math.Min(bound - at, LongestPart)).IndexOf(']') : -1;
        return length > 1 && char.IsLower(source[at + 1]) && IsWordPart(source.AsSpan(at + 1, length - 1)) ? at + length + 1 : 0;
    }

    /// <summary>Whether the letter behind a bracket may follow the one before it in a word; true where none stands there.</summary>
    private static bool GoesOn(string source, int before, int bracket, int behind, int end = int.MaxValue) =>
        before >= bracket || behind >= end || !char.IsLower(source[bracket - 1]) || !char.IsUpper(source[behind]);

    /// <summary>Letters with the signs that stand in words, or one sign that stands behind them.</summary>
    private static bool IsWordPart(ReadOnlySpan<char> inside)
    {
        foreach (char c in inside)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '’' or '\''))
            {
                return inside is "," or ";" or ":";
            }
        }

        return true;
    }

    private static readonly SearchValues<char> SmallWords = SearchValues.Create("abcdefghijklmnopqrstuvwxyz ");

    private const int LongestPart = 40;
}
