namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>No parser at all: paragraphs by <see cref="string.Split(string, StringSplitOptions)"/>, labels by the first colon.</summary>
internal static class StringSplitter
{
    public static IReadOnlyList<Turn> Split(string text)
    {
        List<Turn> turns = [];
        foreach (var paragraph in text.Split(Conversation.Break))
        {
            var colon = paragraph.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Conversation.LabelLength(paragraph) == colon)
            {
                turns.Add(new Turn(paragraph[..colon], paragraph[(colon + ": ".Length)..]));
            }
            else
            {
                turns[^1] = turns[^1] with { Text = turns[^1].Text + Conversation.Break + paragraph };
            }
        }

        return turns;
    }
}
