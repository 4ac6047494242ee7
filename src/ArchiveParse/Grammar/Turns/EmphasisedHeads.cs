using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads of turns in the bold or italic type of an export: <c>**Zhivkov:** We agree.</c>, <c>**Zhivkov**: We agree.</c>,
/// <c>**Mikoyan.** I came</c>, <c>*Mikoyan* - I came</c>, <c>_Mikoyan:_ I came</c>; or with the name alone in such type:
/// <c>Comrade *Mikoyan:* I came</c>. The type shows that the words stand apart; run-in headings are set so too, and whether a label is a
/// speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
internal static class EmphasisedHeads
{
    /// <summary>Length of the head that a line begins with, up to the words behind it, or 0; <paramref name="end"/> tells what ends it.</summary>
    public static int LengthAt(Cursor page, TextSpan line, out SpeakerHead head, out HeadEnd end)
    {
        (head, end) = (default, HeadEnd.Colon);
        var text = line.In(page.Source);
        int title = TitleLength(text), start = Stars(text, title);
        bool isSet = start > title && start - title <= MostStars;
        var label = isSet ? LabelWords.Of(text[start..Math.Min(text.Length, LongestLabel)], endsAtGloss: true) : default;
        if (label.Length == 0)
        {
            return 0;
        }

        int at = Scan.SpaceLength(text[Stars(text, start + label.Length)..]) + Stars(text, start + label.Length);
        bool isClosed = at > start + label.Length && text[..at] is var before && IsSign(before.TrimEnd(' ')[^1]);
        var (qualifier, note, behind) = LabelBrackets.At(page, line, at);
        at = Stars(text, behind);
        int words = at < text.Length ? WordsStart(text, at, isClosed, out end) : 0;
        var whole = TextSpan.FromBounds(line.Start + (title > 0 ? 0 : start), line.Start + start + label.Length);
        head = new SpeakerHead(whole, qualifier, label.IsTitled || title > 0) { Note = note };
        return words;
    }

    /// <summary>Whether a line may begin so: by a sign of type, or with one before a word near its start.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => IsSign(line[0]) || TitleLength(line) > 0;

    /// <summary>A label without the signs that stand inside it.</summary>
    public static string WithoutSigns(string label) =>
        label.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    /// <summary>Length of the words of a label before the sign that sets its name in other type, a title before them all; or 0.</summary>
    private static int TitleLength(ReadOnlySpan<char> text)
    {
        int sign = IsSign(text[0]) ? 0 : text[..Math.Min(text.Length, LongestTitle)].IndexOfAny('*', '_');
        return sign > 1 && text[sign - 1] == ' ' && Titles.Names.LengthAt(text, out _) > 0 && LabelWords.Of(text[..(sign - 1)]).Length == sign - 1 ? sign : 0;
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
        while (at < text.Length && IsSign(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSign(char sign) => sign is '*' or '_';

    private const int MostStars = 3;
    private const int LongestLabel = 80;
    private const int LongestTitle = 50;
}
