using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Sides that share the sentence of the first: <c>…; from the Soviet side, the counselor A</c>, <c>…, and on the Soviet side by B</c>.
/// </summary>
internal static class FurtherSides
{
    private static readonly LeadingTexts Leads = LeadingTexts.Of("; from the ", "; on the ", ", and from the ", ", and on the ");

    private static readonly LeadingTexts Verbs = LeadingTexts.Of("were ", "was ", "by ");

    private const string Side = " side";

    /// <summary>Where the people of the next such side begin, or 0.</summary>
    public static int Next(ReadOnlySpan<char> sentence, int start)
    {
        for (int at = start; at < sentence.Length; at++)
        {
            int lead = sentence[at] is ',' or ';' ? Leads.LengthAt(sentence[at..]) : 0;
            int side = lead > 0 ? sentence[(at + lead)..].IndexOf(Side) : -1;
            if (side is > 0 and <= LongestNation)
            {
                var behind = sentence[(at + lead + side + Side.Length)..].TrimStart(",: ");
                return sentence.Length - behind.Length + Verbs.LengthAt(behind);
            }
        }

        return 0;
    }

    private const int LongestNation = 30;
}
