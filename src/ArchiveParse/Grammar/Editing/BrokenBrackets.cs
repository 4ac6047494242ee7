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
    /// The bracket, and where its lines end; empty where something stands behind it on its line, a blank line parts it, or there is none.
    /// </summary>
    public static TextSpan At(Cursor place, out int next)
    {
        next = place.Position;
        int length = place.Current == '[' ? Scan.BracketLength(place.Rest, '[', ']') : 0;
        TextSpan bracket = new(place.Position, length), last = default;
        for (int count = 0; next < bracket.End; count++)
        {
            last = Lines.LineAt(place.At(next), out next);
            if (last.IsEmpty || count > MostLines)
            {
                return default;
            }
        }

        return length > 0 && last.End == bracket.End ? bracket : default;
    }

    private const int MostLines = 10;
}
