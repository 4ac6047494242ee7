using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads of turns in the bold or italic type of an export: <c>**Zhivkov:** We agree.</c>, <c>**Zhivkov**: We agree.</c>,
/// <c>**Mikoyan.** I came</c>, <c>*Mikoyan* - I came</c>. The type shows that the words stand apart; run-in headings are set so too, and
/// whether a label is a speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
internal static class EmphasisedHeads
{
    /// <summary>Length of the head that a line begins with, up to the words behind it, or 0; <paramref name="end"/> tells what ends it.</summary>
    public static int LengthAt(Cursor page, TextSpan line, out SpeakerHead head, out HeadEnd end)
    {
        (head, end) = (default, HeadEnd.Colon);
        var text = line.In(page.Source);
        int start = Stars(text, 0);
        var label = start is > 0 and <= MostStars ? LabelWords.Of(text[start..Math.Min(text.Length, LongestLabel)], endsAtGloss: true) : default;
        if (label.Length == 0)
        {
            return 0;
        }

        int at = Scan.SpaceLength(text[Stars(text, start + label.Length)..]) + Stars(text, start + label.Length);
        bool isClosed = at > start + label.Length && text[..at].TrimEnd(' ')[^1] == '*';
        var (qualifier, note, behind) = LabelBrackets.At(page, line, at);
        at = Stars(text, behind);
        int words = at < text.Length ? WordsStart(text, at, isClosed, out end) : 0;
        head = new SpeakerHead(new TextSpan(line.Start + start, label.Length), qualifier, label.IsTitled) { Note = note };
        return words;
    }

    /// <summary>Where the words begin behind the sign that ends a label, or 0 where none stands.</summary>
    private static int WordsStart(ReadOnlySpan<char> text, int sign, bool isClosed, out HeadEnd end)
    {
        end = text[sign] switch { ':' => HeadEnd.Colon, '.' => HeadEnd.Stop, _ => HeadEnd.Dash };
        int behind = Stars(text, sign + 1);
        int words = behind + Scan.SpaceLength(text[behind..]);
        bool isHead = text[sign] switch
        {
            ':' => words > sign + 1 || words == text.Length,
            '.' => (isClosed || behind > sign + 1) && words > behind && words < text.Length && !char.IsLower(text[words]),
            '-' or '–' or '—' => isClosed && words < text.Length && char.IsLetter(text[words]),
            _ => false,
        };
        return isHead ? words : 0;
    }

    private static int Stars(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == '*')
        {
            at++;
        }

        return at;
    }

    private const int MostStars = 3;
    private const int LongestLabel = 80;
}
