using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What stands under a label of its own at the head of a memorandum: <c>SUBJECT</c> and, below it, the subject or subjects.
/// </summary>
internal static class HeadFields
{
    private static readonly Parser<TextSpan> FirstLine =
        from none in HeadLabels.None
        from line in Lines.Line
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Value = HeadLists.Under(Run);

    /// <summary>The label and its value; lines of the value are paragraphs of it, without their bullets.</summary>
    public static readonly Parser<FieldBlock> Field =
        from page in Scan.Here
        from label in HeadLabels.Field
        from lines in Value
        select new FieldBlock
        {
            Label = Prose.Clean(page.Source, label),
            Text = string.Join("\n\n", lines.Select(line => Prose.Clean(page.Source, WithoutBullet(page, line)))),
            Date = Dates.Expression.Reads(page, WithoutBullet(page, lines[0]), out var date) ? date : null,
            Span = label.Cover(lines[^1]),
        };

    private static TextSpan WithoutBullet(Cursor page, TextSpan line) =>
        ListItems.RoundBullet(page.Slice(line)) is { WasSuccessful: true } bullet ? TextSpan.FromBounds(bullet.Remainder.Position, line.End) : line;

    private static Parser<IReadOnlyList<TextSpan>> Run(int widest)
    {
        var others = HeadLists.Close(HeadLists.ShortLine, widest).Many();
        return
            from first in FirstLine
            from more in others
            select (IReadOnlyList<TextSpan>)[first, .. more];
    }
}
