using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Sides in sentences: the first, before its people (<c>Present from the Polish side were A</c>), and those that share its sentence:
/// <c>…; from the Soviet side, the counselor A</c>, <c>…, and on the Soviet side by B</c>; or follow it: <c>On the Soviet side: A</c>.
/// </summary>
internal static class FurtherSides
{
    private static readonly LeadingTexts Leads = LeadingTexts.Of("; from the ", "; on the ", ", and from the ", ", and on the ", ". From the ", ". On the ");

    private static readonly LeadingTexts Sentences = LeadingTexts.Of("From the ", "On the ");

    private static readonly LeadingTexts Verbs = LeadingTexts.Of("were ", "was ", "by ");

    private const string Side = " side";
    private const string SideAndColon = " side:";

    /// <summary>The side that words name before those who were there: <c>Polish side</c>; empty where they name none.</summary>
    public static TextSpan Before(ReadOnlySpan<char> words)
    {
        int end = words.LastIndexOf(Side) + Side.Length;
        int article = end > Side.Length ? words[..end].LastIndexOf(Article) : -1;
        var preposition = article < 0 ? default : words[..article];
        bool isSide = preposition.EndsWith("from", StringComparison.OrdinalIgnoreCase) || preposition.EndsWith("on", StringComparison.OrdinalIgnoreCase);
        return isSide && end - article <= LongestNation ? TextSpan.FromBounds(article + Article.Length, end) : default;
    }

    /// <summary>Whether a sentence is such a side with its people: <c>On the Soviet side: A</c>.</summary>
    public static bool Are(ReadOnlySpan<char> sentence) =>
        Sentences.Begin(sentence) && sentence[..Math.Min(sentence.Length, LongestNation)].IndexOf(SideAndColon) > 0;

    /// <summary>Where the people of the next such side begin, or 0, and its name.</summary>
    public static int Next(ReadOnlySpan<char> sentence, int start, out TextSpan name)
    {
        name = default;
        for (int at = start; at < sentence.Length; at++)
        {
            int lead = sentence[at] is ',' or ';' or '.' ? Leads.LengthAt(sentence[at..]) : 0;
            int side = lead > 0 ? sentence[(at + lead)..].IndexOf(Side) : -1;
            if (side is > 0 and <= LongestNation)
            {
                name = new TextSpan(at + lead, side + Side.Length);
                var behind = sentence[(at + lead + side + Side.Length)..].TrimStart(",: ");
                return sentence.Length - behind.Length + Verbs.LengthAt(behind);
            }
        }

        return 0;
    }

    private const string Article = " the ";
    private const int LongestNation = 30;
}
