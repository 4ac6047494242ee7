using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Several who sign on one line, each with his initials: <c>A. Gromyko Yu. Andropov D. Ustinov</c>, <c>Yu. Andropov, A. Gromyko</c>. Without
/// initials a line of names may be anything.
/// </summary>
internal static class SignatureRows
{
    private static readonly Expectation RowExpected = new("several names with initials");

    /// <summary>The first of them, where others follow; they are left to be read.</summary>
    public static readonly Parser<TextSpan> First = Rule<TextSpan>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out _);
        int length = NameLength(line.In(text.Source));
        int next = length > 0 ? Next(line.In(text.Source), length) : 0;
        return next > 0 && AreNames(line.In(text.Source)[next..])
            ? Outcome<TextSpan>.Hit(new TextSpan(line.Start, length), line.Start + next)
            : Outcome<TextSpan>.Miss(RowExpected, at);
    });

    private static bool AreNames(ReadOnlySpan<char> line)
    {
        for (int length = NameLength(line); length > 0 && length < line.Length; length = NameLength(line))
        {
            int next = Next(line, length);
            if (next == 0)
            {
                return false;
            }

            line = line[next..];
        }

        return NameLength(line) == line.Length && !line.IsEmpty;
    }

    /// <summary>Length of initials and a surname, or 0.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int initial = Initials.LengthAt(text); initial > 0; initial = Initials.LengthAt(text[at..]))
        {
            at += initial;
            at += Scan.SpaceLength(text[at..]);
        }

        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
        {
            end++;
        }

        return at > 0 && end - at >= ShortestSurname && char.IsUpper(text[at]) ? end : 0;
    }

    /// <summary>Where the next name begins, behind a space or a comma; 0 where none does.</summary>
    private static int Next(ReadOnlySpan<char> text, int end)
    {
        int comma = end < text.Length && text[end] == ',' ? 1 : 0;
        int gap = Scan.SpaceLength(text[(end + comma)..]);
        return gap > 0 && end + comma + gap < text.Length ? end + comma + gap : 0;
    }

    private const int ShortestSurname = 3;
}
