using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// Lists under the title of a memorandum that have kept their bullets and lost their labels: who took part, a person in each item and the
/// sides above theirs; and in an item by itself the subject.
/// </summary>
internal static class FrusBullets
{
    private const string SubjectLabel = "Subject";

    private static readonly Parser<ColumnLine> Side = ColumnLines.Item.Where(static line => IsSide(line));

    private static readonly Parser<ColumnLine> Person = ColumnLines.Item.Where(static line => !IsSide(line));

    private static readonly Parser<ColumnLine> FirstUnderSide = HeadLists.Close(Person, 1);

    private static readonly Parser<IReadOnlyList<ColumnLine>> Others = HeadLists.Close(Person, 0).Many();

    private static readonly Parser<IReadOnlyList<ColumnLine>> People =
        from first in Person
        from others in Others
        select (IReadOnlyList<ColumnLine>)[first, .. others];

    private static readonly Parser<IReadOnlyList<ColumnLine>> SideAndPeople =
        from side in Side
        from first in FirstUnderSide
        from others in Others
        select (IReadOnlyList<ColumnLine>)[side, first, .. others];

    private static readonly Parser<IReadOnlyList<IReadOnlyList<ColumnLine>>> FurtherSides = HeadLists.Close(SideAndPeople, 1).Many();

    private static readonly Parser<IReadOnlyList<ColumnLine>> Sides =
        from first in SideAndPeople
        from further in FurtherSides
        select (IReadOnlyList<ColumnLine>)[.. first, .. further.SelectMany(static lines => lines)];

    private static readonly Parser<IReadOnlyList<ColumnLine>> List = Sides.Or(People);

    /// <summary>Those who took part.</summary>
    public static readonly Parser<ParticipantsBlock> Attendance = (
        from page in Scan.Here
        from lines in List
        where IsAttendance(page.Source, lines)
        let span = Lines.Trim(page.Source, page.Position, lines[^1].Span.End)
        select new ParticipantsBlock { Text = Prose.Clean(page.Source, span), Groups = [.. Columns.BySide(page, [lines])], Span = span })
        .OnlyAt(ColumnLines.HasBullet);

    private static readonly Parser<object?> End = HeadLists.End(0);

    private static readonly Parser<TextSpan> Bullet =
        from indent in Scan.Spaces
        from bullet in ListItems.RoundBullet
        select bullet;

    /// <summary>What it was about.</summary>
    public static readonly Parser<FieldBlock> Subject = (
        from bullet in Bullet
        from source in Scan.Source
        from line in HeadLists.ShortLine
        from end in End
        select new FieldBlock { Label = SubjectLabel, Text = Prose.Clean(source, line), Span = bullet.Cover(line) }).OnlyAt(ColumnLines.HasBullet);

    private static bool IsSide(ColumnLine line) => !line.Side.IsEmpty && line.People.Count == 0;

    /// <summary>Half of the items at least say of a person who that is; topics do not. An item by itself names several, or sends the reader on.</summary>
    private static bool IsAttendance(string source, IReadOnlyList<ColumnLine> lines)
    {
        if (lines is [{ } only])
        {
            return Grammar.Attendance.Elsewhere.Begin(only.Span.In(source)) || (only.People.Count > 1 && only.People.All(IsTold));
        }

        int told = lines.Count(static line => line.People.Any(IsTold));
        return told > 0 && told * 2 >= lines.Count(static line => !IsSide(line));
    }

    private static bool IsTold(Participant person) =>
        person.Honorific is not null
        || (person.Role is { } role && IsOffice(role))
        || (person.Name.StartsWith("The ", StringComparison.Ordinal) && Titles.Names.Contains(person.Name.AsSpan("The ".Length)));

    private static bool IsOffice(string role) =>
        Titles.Names.LengthAt(role, out _) > 0 || RoleWords.Leads.LengthAt(role, out _) > 0 || Vocabulary.Sides.Functions.Contains(role)
        || (Corporate.AppearIn(role) && !Vocabulary.Sides.Countries.Contains(role));
}
