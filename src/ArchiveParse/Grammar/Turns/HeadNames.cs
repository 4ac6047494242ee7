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
    private const int MostParticipants = 1000;
}
