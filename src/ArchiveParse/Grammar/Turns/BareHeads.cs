using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads that lost their colon: <c>Nowak I think so.</c>, <c>Nowak. I think so.</c>, <c>Nowak - I think so.</c> Only a label that the page has
/// used before can stand so, and the word behind it must be one that begins what is said and cannot go on with a name.
/// </summary>
internal static class BareHeads
{
    /// <summary>The label that a line begins with, and the length up to the words; null where there is none.</summary>
    public static SpeakerLabel? At(ReadOnlySpan<char> line, SpanTable<SpeakerLabel> labels, out int length)
    {
        length = 0;
        if (labels.Values.Count == 0 || line.IsEmpty || !char.IsUpper(line[0] == '[' && line.Length > 1 ? line[1] : line[0]))
        {
            return null;
        }

        for (int word = 0, at = 0; word < MostWords; word++)
        {
            int space = line[at..Math.Min(line.Length, LongestLabel)].IndexOf(' ');
            int behind = at + space + 1;
            if (space <= 0 || behind >= line.Length)
            {
                return null;
            }

            int words = line[behind] is '-' or '–' or '—' ? behind + 1 + Scan.SpaceLength(line[(behind + 1)..]) : behind;
            if (words < line.Length && char.IsUpper(line[words]) && Opens(line[words..]) && Known(line[..(behind - 1)], labels) is { } label)
            {
                length = words;
                return label;
            }

            at = behind;
        }

        return null;
    }

    private static SpeakerLabel? Known(ReadOnlySpan<char> words, SpanTable<SpeakerLabel> labels) =>
        labels.Find(words) ?? (words[^1] == '.' ? labels.Find(words[..^1]) : null);

    private static bool Opens(ReadOnlySpan<char> words)
    {
        int end = words[..Math.Min(words.Length, LongestOpener)].IndexOf(' ');
        return SentenceOpeners.Names.Contains(end < 0 ? words : words[..end]);
    }

    private const int MostWords = 4;
    private const int LongestLabel = 40;
    private const int LongestOpener = 12;
}
