using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// What the keeper of a record says in his own voice between or behind the turns: <c>The meeting ended at 11.40.</c>, <c>Adopted: …</c>,
/// <c>Recorded by N. Fedorenko.</c>, <c>End of conversation</c>, <c>Also present were …</c>, <c>My comment: …</c>
/// </summary>
internal static class Narration
{
    private static readonly LeadingTexts Outcomes =
        LeadingTexts.IgnoringCase(
            "Adopted:", "Decided:", "Resolved:", "Approved:", "Agreed:", "Decision:", "Decisions:", "Resolution:", "Vote:", "Voting:",
            "Result of the vote:", "Results of the vote:");

    /// <summary>What whoever keeps the record adds behind the turns.</summary>
    private static readonly LeadingTexts Additions = LeadingTexts.IgnoringCase(
        "Note:", "Result:", "Results:", "Comment:", "Comments:", "My comment:", "My comments:", "My remark:", "My remarks:", "P.S.", "Postscript:",
        "Source:", "Translator's note:", "Translator’s note:", "Translator's notes:", "Translator’s notes:", "Editor's note:", "Editor’s note:");

    private static readonly LeadingTexts Keepers = LeadingTexts.Of(
    [
        .. RecordWords.Keepers.Concat(["Record of conversation by", "Record of the conversation by", "Record made by", "Transcribed by"])
            .SelectMany(static words => new[] { $"{words} ", $"{words}:" }),
        "Also present ", "Also attending ",
    ]);

    private static readonly LeadingTexts Ends = LeadingTexts.IgnoringCase("End of the ", "End of ");

    private static readonly LeadingTexts Subjects = LeadingTexts.Of("The ", "This ");

    /// <summary>
    /// Whether a paragraph is the narrator's: it says of the occasion itself what became of it, who kept the record or was there too,
    /// states its outcome or what a body decided, or adds a note.
    /// </summary>
    public static bool IsNarrators(string source, TextSpan paragraph)
    {
        var text = paragraph.In(source);
        return Outcomes.Begin(text) || Additions.Begin(text) || Decisions.Begin(text)
            || (text.Length < LongestRemark && (Keepers.Begin(text) || IsOfOccasion(text) || IsOfPresence(text)));
    }

    /// <summary><c>The meeting ended at 11.40.</c>, <c>- - - End of conversation - - -</c></summary>
    private static bool IsOfOccasion(ReadOnlySpan<char> text)
    {
        int subject = Subjects.LengthAt(text);
        var occasion = subject > 0 ? FirstWord(text[subject..]) : default;
        if (occasion.Length > 0)
        {
            return occasion.Length < text.Length - subject && IsOccasion(occasion);
        }

        var line = text.Trim(" -–—*[](),.");
        int end = Ends.LengthAt(line);
        return end > 0 && IsOccasion(line[end..]);
    }

    /// <summary><c>Counselor Petrov was present at the conversation.</c>; a speaker tells of himself or to somebody that he was.</summary>
    private static bool IsOfPresence(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf(" present at the ");
        var before = at < 0 ? default : text[..at];
        return (before.EndsWith(" was") || before.EndsWith(" were"))
            && IsOccasion(FirstWord(text[(at + " present at the ".Length)..])) && !Acts.SpeakInPerson(text);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOfAny(" .,") is >= 0 and int end ? text[..end] : text;

    private static bool IsOccasion(ReadOnlySpan<char> word)
    {
        foreach (string occasion in RecordWords.Occasions)
        {
            if (word.Equals(occasion, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A narrator's remark is brief; a speaker who begins with the meeting goes on about it.</summary>
    private const int LongestRemark = 250;
}
