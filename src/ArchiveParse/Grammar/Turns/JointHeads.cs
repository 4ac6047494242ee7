using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads of turns that several take together: <c>Molotov, Voroshilov: We agree.</c>, <c>Ulbricht, Gomułka and Kádár: Agreed!</c>,
/// <c>USTINOV, GROMYKO. That is right.</c> Prose lists people so too, so each of them must be known to the page (<see cref="SpeakerEvidence"/>).
/// </summary>
internal static class JointHeads
{
    private static readonly string[] JointWords = [", and ", ", ", " and ", " & ", " / ", "/"];

    private static readonly LeadingTexts Joints = LeadingTexts.Of(JointWords);

    /// <summary>Length of the head that a line begins with, up to the words behind it, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int lineStart, out SpeakerHead head)
    {
        head = default;
        int colon = text[..Math.Min(text.Length, SpeakerHeads.LongestHead)].IndexOf(':');
        if (colon < 0 || text[..colon].IndexOfAny(',', '/') <= 0 || !IsList(text[..colon], out bool isTitled)
            || !LabelBrackets.MayEndAtColon(text[(colon + 1)..]))
        {
            return 0;
        }

        head = new SpeakerHead(new TextSpan(lineStart, text[..colon].TrimEnd().Length), default, isTitled);
        return colon + 1 + Scan.SpaceLength(text[(colon + 1)..]);
    }

    /// <summary>Length of such a head with a full stop in place of the colon, up to the words behind it, or 0.</summary>
    public static int StoppedLengthAt(ReadOnlySpan<char> text, int lineStart, out SpeakerHead head)
    {
        head = default;
        if (!MayHaveStop(text))
        {
            return 0;
        }

        int stop = ListLength(text[..Math.Min(text.Length, SpeakerHeads.LongestHead)], out bool isTitled);
        int words = text[stop..].StartsWith(". ") ? stop + 1 + Scan.SpaceLength(text[(stop + 1)..]) : text.Length;
        if (stop == 0 || words == text.Length || char.IsLower(text[words]))
        {
            return 0;
        }

        head = new SpeakerHead(new TextSpan(lineStart, stop), default, isTitled);
        return words;
    }

    /// <summary>The labels that a joint label holds; one that is none holds itself.</summary>
    public static IEnumerable<string> Of(string label) =>
        label.Split(JointWords, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a label of the page is of several by its punctuation; <c>and</c> may stand in an office too.</summary>
    public static bool IsJoint(string label) => label.AsSpan().IndexOfAny(',', '/') > 0;

    private static bool IsList(ReadOnlySpan<char> text, out bool isTitled) =>
        ListLength(text, out isTitled) is > 0 and int length && text[length..].IsWhiteSpace();

    /// <summary>Length of the labels that a text begins with, up to the last behind which none is joined; 0 where a joint leads to none.</summary>
    private static int ListLength(ReadOnlySpan<char> text, out bool isTitled)
    {
        isTitled = false;
        for (int at = 0; at < text.Length;)
        {
            var label = LabelWords.Of(text[at..]);
            isTitled |= label.IsTitled;
            at += label.Length;
            int joint = label.Length == 0 ? 0 : Joints.LengthAt(text[at..]);
            if (joint == 0)
            {
                return label.Length > 0 ? at : 0;
            }

            at += joint;
        }

        return 0;
    }

    /// <summary>A look: a comma near the start, behind it a capital, and a full stop further on.</summary>
    private static bool MayHaveStop(ReadOnlySpan<char> text)
    {
        int comma = text[..Math.Min(text.Length, LongestLabel)].IndexOf(", ");
        return comma > 0 && char.IsUpper(text[0]) && comma + 2 < text.Length && char.IsUpper(text[comma + 2]) && text[comma..].IndexOf(". ") > 0;
    }

    private const int LongestLabel = 40;
}
