using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Square brackets that hold several lines together, as an editor copies a stamp or a hand’s note: <c>[handwriting:</c> over
/// <c>To Comrade Orlov</c> over <c>for answer.]</c>
/// </summary>
internal static class BrokenBrackets
{
    /// <summary>Whether a line begins with a bracket that does not close on it.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => line is ['[', ..] && line[^1] != ']';

    /// <summary>
    /// The bracket, and where its lines end; empty where something stands behind it on its line, or there is none. Blank lines may part what
    /// an editor's own word leads, as the page holds the lines of a stamp apart.
    /// </summary>
    public static TextSpan At(Cursor place, out int next)
    {
        next = place.Position;
        int length = place.Current == '[' ? Scan.BracketLength(place.Rest, '[', ']') : 0;
        TextSpan bracket = new(place.Position, length), last = default;
        for (int count = 0; next < bracket.End; count++)
        {
            last = Lines.LineAt(place.At(next), out next);
            if (count > MostLines || (last.IsEmpty && !MayBeParted(bracket.In(place.Source))))
            {
                return default;
            }
        }

        return length > 0 && last.End == bracket.End ? bracket : default;
    }

    /// <summary>A stamp, or a hand's note, and no long one.</summary>
    private static bool MayBeParted(ReadOnlySpan<char> bracket) => bracket.Length <= LongestParted && EditorialWords.Remark.AppearIn(bracket);

    private const int MostLines = 10;
    private const int LongestParted = 300;
}
