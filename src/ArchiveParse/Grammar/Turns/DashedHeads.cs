using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads of turns with a dash in place of the colon: <c>Cde. Bulganin—we should</c>, <c>President Reagan - I believe</c>, and with a hyphen
/// that grew on to the name (<c>Cde. Molotov-reinforce the garrison</c>) or two of them: <c>Cde. Molotov--With Nagy left</c>. Lists of
/// people have such dashes too, so the label must be a title and a name, an office with its article, in capitals, or a name with a space
/// before the dash (<c>W. Gomułka - We agree</c>, <c>Orlov (angrily) - We agree</c>) or one word that a long dash ends (<c>Molotov—we agree</c>),
/// and the page decides (<see cref="SpeakerEvidence"/>).
/// </summary>
internal static class DashedHeads
{
    /// <summary>Length of the head that a line begins with, up to the words behind it, or 0.</summary>
    public static int LengthAt(Cursor page, TextSpan line, out SpeakerHead head)
    {
        head = default;
        var text = line.In(page.Source);
        var start = text[..Math.Min(text.Length, LongestLabel)];
        int typed = start.IndexOf(TypedDash);
        var label = start.IndexOfAny("-–—") > 0 ? LabelWords.Of(typed > 0 ? start[..typed] : start) : default;
        bool isOffice = IsOffice(start[..label.Length]);
        var qualifier = label.Length > 0 ? QualifierAt(page, line, label.Length) : default;
        bool isSure = label.IsTitled || isOffice || (label.Length > 0 && StoppedHeads.IsCapitals(start[..label.Length]));
        int length = isSure || !qualifier.IsEmpty || IsApart(start[label.Length..]) || IsSurname(text, label.Length) ? label.Length : 0;
        int grown = GrownHyphen(start[..length]);
        length = grown > 0 ? grown : length;
        int dash = qualifier.IsEmpty ? length : qualifier.End - line.Start;
        dash += Scan.SpaceLength(text[dash..]);
        int end = dash + DashLength(text[dash..]);
        int words = length > 0 && end > dash ? end + Scan.SpaceLength(text[end..]) : 0;
        if (words == 0 || words == text.Length || !char.IsLetter(text[words]) || (isOffice && !char.IsUpper(text[words])))
        {
            return 0;
        }

        head = new SpeakerHead(new TextSpan(line.Start, length), qualifier, label.IsTitled || isOffice);
        return words;
    }

    /// <summary>A manner or an addressee between label and dash: <c>Orlov (angrily) - We agree</c>.</summary>
    private static TextSpan QualifierAt(Cursor page, TextSpan line, int length)
    {
        var text = line.In(page.Source);
        var qualifier = text[length..] is [' ', '(', _, ..] ? LabelBrackets.At(page, line, length).Qualifier : default;
        return !qualifier.IsEmpty && StoppedHeads.IsDirection(qualifier.In(page.Source)) && IsApart(text[(qualifier.End - line.Start)..])
            ? qualifier
            : default;
    }

    private static bool IsApart(ReadOnlySpan<char> behind) => behind is [' ', '-' or '–' or '—', ' ', var words, ..] && char.IsUpper(words);

    /// <summary>A word that a long dash ends, no second one before the end of the sentence, as narration has it: <c>Orlov—the new man—came.</c></summary>
    private static bool IsSurname(ReadOnlySpan<char> text, int length)
    {
        var behind = length > 1 && !text[..length].Contains(' ') && text[length..] is ['—', ..] ? text[(length + 1)..] : default;
        return behind.IndexOfAny('—', '.', '?') is >= 0 and int end && behind[end] != '—';
    }

    private static int DashLength(ReadOnlySpan<char> text) => text.StartsWith(TypedDash) ? TypedDash.Length : text is ['-' or '–' or '—', ..] ? 1 : 0;

    /// <summary>
    /// An office with its article, whose words begin large; narration goes on small: <c>The Ambassador – visibly moved – agreed</c>.
    /// </summary>
    private static bool IsOffice(ReadOnlySpan<char> label) => label.StartsWith("The ") && Titles.Names.Contains(label["The ".Length..]);

    /// <summary>
    /// Where a hyphen joins the one word of a titled name to a word in lower case. Korean and Chinese names have such a hyphen in a
    /// later word: <c>Comrade Han Myong-su</c>.
    /// </summary>
    private static int GrownHyphen(ReadOnlySpan<char> label)
    {
        int hyphen = label.LastIndexOf('-');
        bool isGrown = hyphen > 0 && hyphen + 1 < label.Length && char.IsLower(label[hyphen + 1]) && !label[hyphen..].Contains(' ');
        return isGrown && Names.WithoutTitles(label[..hyphen].ToString()) is { Length: > 1 } name && !name.Contains(' ') ? hyphen : 0;
    }

    /// <summary>A typist makes a dash of two hyphens.</summary>
    private const string TypedDash = "--";

    private const int LongestLabel = 60;
}
