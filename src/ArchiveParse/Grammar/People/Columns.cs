using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Columns of participants: <c>PARTICIPANTS</c>, under it a person on each line, the sides parted by wider gaps, by a heading
/// (<c>US</c>), or by one that is glued to its first line (<c>USSR Chairman Khrushchev</c>).
/// </summary>
internal static class Columns
{
    private static readonly Parser<IReadOnlyList<IReadOnlyList<ColumnLine>>> Groups =
        HeadLists.Under(static widest => List(ColumnLines.Item, widest)).Or(HeadLists.Under(static widest => List(ColumnLines.Line, widest)));

    /// <summary>The heading and the columns under it.</summary>
    public static readonly Parser<ParticipantsBlock> Block =
        from page in Scan.Here
        from heading in HeadLabels.Attendance
        from groups in Groups
        let span = heading.Cover(groups[^1][^1].Span)
        select new ParticipantsBlock { Text = Prose.Clean(page.Source, span), Groups = [.. BySide(page, groups)], Span = span };

    private static Parser<IReadOnlyList<IReadOnlyList<ColumnLine>>> List(Parser<ColumnLine> line, int widest)
    {
        var others = HeadLists.Close(line, widest).Many();
        var end = HeadLists.End(widest);
        var group =
            from first in line
            from more in others
            select (IReadOnlyList<ColumnLine>)[first, .. more];
        var ended =
            from lines in @group
            from behind in end
            select lines;
        var further = HeadLists.Close(@group.Where(IsHeaded).Or(ended.Where(NamesSomeone)), int.MaxValue).Many();
        return
            from first in @group
            from more in further
            select (IReadOnlyList<IReadOnlyList<ColumnLine>>)[first, .. more];
    }

    private static bool NamesSomeone(IReadOnlyList<ColumnLine> lines) => lines.Any(static line => line.People.Count > 0);

    /// <summary>Under a side on a line of its own the people need no gap behind them to be known.</summary>
    private static bool IsHeaded(IReadOnlyList<ColumnLine> lines) =>
        !lines[0].Side.IsEmpty && !lines[0].IsGlued && NamesSomeone(lines);

    /// <summary>
    /// The people side by side; a side holds until the next. Sides come in twos at least: where only one stands before people, it is
    /// a part of their office.
    /// </summary>
    internal static List<ParticipantGroup> BySide(Cursor page, IReadOnlyList<IReadOnlyList<ColumnLine>> groups)
    {
        var sides = groups.SelectMany(static lines => lines).Where(static line => !line.Side.IsEmpty).ToList();
        bool gluedCount = sides.Exists(static line => !line.IsGlued)
            || sides.DistinctBy(line => line.Side.In(page.Source).ToString()).Count() > 1;
        List<ParticipantGroup> bySide = [];
        string? side = null;
        foreach (var lines in groups)
        {
            List<Participant> people = [];
            foreach (var line in lines)
            {
                bool names = !line.Side.IsEmpty && (gluedCount || !line.IsGlued);
                if (names)
                {
                    Add(bySide, side, people);
                    (side, people) = (Prose.Clean(page.Source, line.Side), []);
                }

                people.AddRange(names || line.Side.IsEmpty ? line.People : ColumnLines.WithoutSide(page.Slice(line.Span)));
            }

            Add(bySide, side, people);
        }

        return bySide;
    }

    private static void Add(List<ParticipantGroup> groups, string? side, List<Participant> people)
    {
        if (people.Count > 0)
        {
            groups.Add(new ParticipantGroup { Label = side, People = [.. people] });
        }
    }
}
