using Sprache;

namespace ArchiveParse.Benchmarks.Splitting;

using ArchiveParse.Text;

/// <summary>The same grammar on the library's floor: its cursor, its scanning primitives, its operators under Sprache's query syntax.</summary>
internal static class GrammarSplitter
{
    private static readonly Parser<TextSpan> Words =
        Scan.While(Conversation.IsLabel, 1, "a label").Where(static label => label.Length <= Conversation.MaxLabel);

    private static readonly Parser<TextSpan> Colon = Scan.Literal(": ");

    /// <summary>A label with its colon, where one stands.</summary>
    public static readonly Parser<TextSpan> MaybeLabel = (
        from label in Words
        from colon in Colon
        select label).OrDefault();

    /// <summary>A paragraph is asked for its label once; one without is the further text of the turn before it.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Text)> Paragraph =
        from gap in Lines.Gap
        from label in MaybeLabel
        from text in Lines.Line
        select (label, text);

    private static readonly Parser<IReadOnlyList<(TextSpan Label, TextSpan Text)>> Paragraphs = Paragraph.Many();

    public static IReadOnlyList<Turn> Split(string text)
    {
        List<Turn> turns = [];
        foreach (var (label, words) in Paragraphs(new Cursor(text)).Value)
        {
            string said = words.In(text).ToString();
            if (label.IsEmpty)
            {
                turns[^1] = turns[^1] with { Text = turns[^1].Text + Conversation.Break + said };
            }
            else
            {
                turns.Add(new Turn(label.In(text).ToString(), said));
            }
        }

        return turns;
    }
}
