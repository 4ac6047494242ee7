namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>
/// The task's terms, the same for every competitor. A paragraph is one line; a blank line parts it from the next.
/// A paragraph that begins with a label and <c>": "</c> starts a turn; any other, stage directions and notes included,
/// belongs to the turn before it.
/// </summary>
internal static class Conversation
{
    /// <summary>Most characters that a label may have.</summary>
    public const int MaxLabel = 40;

    /// <summary>What stands between two paragraphs.</summary>
    public const string Break = "\n\n";

    /// <summary>From the first turn to the end of the page, so that no competitor meets <c>Time:</c> or <c>Participants:</c>.</summary>
    public static string TurnsOf(string page) => page[page.IndexOf("Chairman Mao (hereafter", StringComparison.Ordinal)..];

    /// <summary>Whether a label may hold the character.</summary>
    public static bool IsLabel(char each) => char.IsLetter(each) || each is ' ' or ',' or '(' or ')' or '[' or ']';

    /// <summary>Length of the label that starts the paragraph; zero where it has none.</summary>
    public static int LabelLength(ReadOnlySpan<char> paragraph)
    {
        var length = 0;
        while (length < paragraph.Length && length < MaxLabel && IsLabel(paragraph[length]))
        {
            length++;
        }

        return paragraph[length..].StartsWith(": ") ? length : 0;
    }
}
