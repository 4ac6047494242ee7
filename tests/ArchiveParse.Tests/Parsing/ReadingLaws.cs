using ArchiveParse.Text;

namespace ArchiveParse.Tests.Parsing;

/// <summary>
/// What holds for the readings of every block: they lead to its own characters on the page, in their order; the printed one is the block's
/// text, and the others only leave out.
/// </summary>
internal static class ReadingLaws
{
    private static readonly ReadingKind[] Kinds = Enum.GetValues<ReadingKind>();

    public static void Hold(string text, ArchivePage page)
    {
        foreach (var block in page.Body)
        {
            foreach (var kind in Kinds)
            {
                Hold(text, block, block.Reading(text, kind, page.Leaves));
            }
        }
    }

    private static void Hold(string text, Block block, BlockReading reading)
    {
        if (reading.Kind is ReadingKind.AsPrinted)
        {
            Assert.Equal(block.Text, reading.Text);
        }

        int before = block.Span.Start;
        for (int at = 0; at < reading.Text.Length; at++)
        {
            int place = reading.PageOffset(at);
            if (place < before || place > block.Span.End || reading.ReadingOffset(place) > at || !MayStand(reading.Text[at], text, place))
            {
                Assert.Fail($"{reading.Kind} “{reading.Text}” of “{block.Text}” ({block.Span}): character {at} leads to {place}, behind {before}");
            }

            before = place;
        }

        Assert.True(reading.Text.Length <= block.Text.Length, $"{reading.Kind} “{reading.Text}” is longer than “{block.Text}”");
    }

    /// <summary>
    /// A space may stand for any white space or for nothing, an ellipsis for a gap, and a letter with its accent for the two; everything else is
    /// the page's own character.
    /// </summary>
    private static bool MayStand(char sign, string text, int place) =>
        char.IsWhiteSpace(sign) || sign == '…' || (place < text.Length && text[place] == sign)
        || (place + 1 < text.Length && AccentMarks.Joined(text[place], text[place + 1]) == sign);
}
