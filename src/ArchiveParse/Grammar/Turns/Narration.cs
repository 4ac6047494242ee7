using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// What the keeper of a record says in his own voice between or behind the turns: <c>The meeting ended at 11.40.</c>, <c>Adopted: …</c>
/// </summary>
internal static class Narration
{
    private static readonly string[] Occasions =
    [
        "conversation", "conversations", "meeting", "talk", "talks", "discussion", "discussions", "session", "reception", "consultation",
        "negotiations", "audience", "visit", "sitting", "plenum", "interview", "exchange",
    ];

    private static readonly LeadingTexts Outcomes =
        LeadingTexts.IgnoringCase("Adopted:", "Decided:", "Resolved:", "Approved:", "Agreed:", "Decision:", "Resolution:");

    /// <summary>Whether a paragraph is the narrator's: it says of the occasion itself what became of it, or states its outcome.</summary>
    public static bool IsNarrators(string source, TextSpan paragraph)
    {
        var text = paragraph.In(source);
        if (Outcomes.Begin(text))
        {
            return true;
        }

        var rest = text.StartsWith("The ") ? text[4..] : text.StartsWith("This ") ? text[5..] : default;
        int length = rest.IndexOf(' ');
        return length > 0 && Occasions.AsSpan().Contains(rest[..length].ToString()) && rest.Length < LongestRemark;
    }

    /// <summary>A narrator's remark is brief; a speaker who begins with the meeting goes on about it.</summary>
    private const int LongestRemark = 250;
}
