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

    private static readonly Parser<TextSpan> BulletedLine =
        from source in Scan.Source
        from line in HeadLists.ShortLine
        where ListItems.HasBullet(line.In(source))
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Value = HeadLists.Under(Run);

    /// <summary>The label and its value; lines of the value are paragraphs of it, without their round bullets.</summary>
    public static readonly Parser<FieldBlock> Field =
        from page in Scan.Here
        from label in HeadLabels.Field
        from lines in Value
        select new FieldBlock
        {
            Label = Prose.Clean(page.Source, label),
            Text = Prose.Clean(page.Source, [.. lines.Select(line => WithoutRoundBullet(page, line))]),
            Date = Dates.Expression.Reads(page, WithoutRoundBullet(page, lines[0]), out var date) ? date : null,
            Span = label.Cover(lines[^1]),
        };

    private static TextSpan WithoutRoundBullet(Cursor page, TextSpan line) =>
        ListItems.RoundBullet(page.Slice(line)) is { WasSuccessful: true } bullet ? TextSpan.FromBounds(bullet.Remainder.Position, line.End) : line;

    /// <summary>Where the first item has a bullet, all have.</summary>
    private static Parser<IReadOnlyList<TextSpan>> Run(int widest)
    {
        var others = HeadLists.Close(HeadLists.ShortLine, widest).Many();
        var bulleted = HeadLists.Close(BulletedLine, widest).Many();
        return
            from source in Scan.Source
            from first in FirstLine
            let hasBullet = ListItems.HasBullet(first.In(source))
            from more in hasBullet ? bulleted : others
            select (IReadOnlyList<TextSpan>)(more.Count == 0 ? [WithoutBullet(source, first)] : [first, .. more]);
    }

    /// <summary>The bullet of an item that stands alone parts it from nothing, and is none of its words.</summary>
    private static TextSpan WithoutBullet(string source, TextSpan line) =>
        ListItems.HasBullet(line.In(source)) ? Lines.Trim(source, line.Start + 1, line.End) : line;
}
