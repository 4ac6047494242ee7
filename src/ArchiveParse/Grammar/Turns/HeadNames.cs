namespace ArchiveParse.Grammar;

/// <summary>The words by which a page names people before anyone speaks: its list of participants, its title, summary and headings.</summary>
/// <param name="participants">Those of whom the page says that they took part.</param>
/// <param name="pageHeads">Title, summary and headings of the page.</param>
internal sealed class HeadNames(IReadOnlyCollection<Participant> participants, string pageHeads)
{
    /// <summary>Whether every word of a label stands in a participant's name or in what the page says of itself.</summary>
    public bool Name(string label)
    {
        named ??= Named();
        foreach (string word in Words(label))
        {
            if (!HoldsWord(named, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the page says of itself between whom or with whom it was, and a label is one of these, in capitals or not; titles and initials
    /// may stand before the name: <c>Talks between Minister K. Lindner and Paul Anders</c>.
    /// </summary>
    public bool NameParty(ReadOnlySpan<char> label)
    {
        int at = pageHeads.AsSpan().IndexOf(label, StringComparison.OrdinalIgnoreCase);
        int end = at + label.Length;
        bool areWords = at > 0 && WordEnds.Contains(pageHeads[at - 1]) && (end == pageHeads.Length || WordEnds.Contains(pageHeads[end]));
        var before = areWords ? pageHeads.AsSpan(0, at) : default;
        before = before[(before.LastIndexOf('\n') + 1)..];
        int between = EndOf(before, "between "), and = EndOf(before, " and "), with = EndOf(before, "with ");
        int lead = Math.Max(with, between < 0 ? -1 : Math.Max(between, and));
        return lead >= 0 && AreOfName(before[lead..]);
    }

    /// <summary>Whether a line tells what one of these does: <c>Lindner thanks him.</c></summary>
    public bool TellOfParty(ReadOnlySpan<char> line)
    {
        for (int word = 0, at = 0; word <= MostWords; word++)
        {
            int length = line[at..Math.Min(line.Length, at + LongestWord)].IndexOfAny(" .,");
            if (length <= 0 || line[at + length] != ' ' || !char.IsUpper(line[at]))
            {
                return at > 0 && length > 2 && char.IsLower(line[at]) && line[at + length - 1] == 's' && NameParty(line[..(at - 1)]);
            }

            at += length + 1;
        }

        return false;
    }

    private static int EndOf(ReadOnlySpan<char> text, string word) => text.LastIndexOf(word) is >= 0 and int at ? at + word.Length : -1;

    /// <summary>Titles, initials and names: words with a capital, and those that stand between them.</summary>
    private static bool AreOfName(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            int space = words.IndexOf(' ');
            var word = space < 0 ? words : words[..space];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "of" or "the"))
            {
                return false;
            }

            words = space < 0 ? default : words[(space + 1)..];
        }

        return true;
    }

    /// <summary>All that names people, bounded: heads are short, and a page whose heads are not is looked through no further.</summary>
    private string Named()
    {
        string all = string.Join('\n', [pageHeads, .. participants.Take(MostParticipants).Select(static each => IsGlossed(each) ? each.Text : each.Name)]);
        return all.Length > LongestHeads ? all[..LongestHeads] : all;
    }

    /// <summary>A list may give another name in brackets: <c>Filippov [Stalin]</c>.</summary>
    private static bool IsGlossed(Participant person) => person.Text.AsSpan().ContainsAny('[', '(');

    /// <summary>The words of a name or label.</summary>
    public static string[] Words(string text) => text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);

    private static bool HoldsWord(ReadOnlySpan<char> text, string word)
    {
        for (int at = text.IndexOf(word), start = 0; at >= 0; at = text[start..].IndexOf(word))
        {
            int end = start + at + word.Length;
            bool beginsWord = start + at == 0 || WordEnds.Contains(text[start + at - 1]);
            if (beginsWord && (end == text.Length || WordEnds.Contains(text[end])))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static readonly char[] WordEnds = [' ', '\n', '\u00a0', '.', ',', ';', ':', '(', ')', '[', ']', '\'', '’', '"', '“', '”', '/'];

    private string? named;

    private const int LongestHeads = 20_000;
    private const int LongestWord = 40;
    private const int MostWords = 3;
    private const int MostParticipants = 1000;
}
