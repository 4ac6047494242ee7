using ArchiveParse;
using ArchiveParse.Grammar;
using Sprache;

namespace Veldania;

using ArchiveParse.Text;

/// <summary>Official reports of sittings: a masthead, four labelled lines, a ruler, then the debate.</summary>
public static class SittingReport
{
    private static readonly Parser<TextSpan> House = Lines.Whole(Scan.Literal("NATIONAL ASSEMBLY OF VELDANIA"));
    private static readonly Parser<TextSpan> Kind = Lines.Whole(Scan.Literal("Official Report"));

    private static readonly Parser<Part> Masthead =
        from house in House
        from kind in Kind
        from gap in Lines.BlankLines
        select new Part(house, kind);

    private static readonly Parser<Part> Sitting = Field("Sitting:");
    private static readonly Parser<Part> Day = Field("Day:");
    private static readonly Parser<Part> Subject = Field("Subject:");
    private static readonly Parser<Part> ShelfMark = Field("Shelf mark:");
    private static readonly Parser<TextSpan> Ruler = Lines.Whole(Scan.Literal("====="));

    /// <summary>The layout: a page with this masthead.</summary>
    public static PageLayout Layout { get; } = new("veldanian-report", new LayoutSign("the Assembly's masthead", Masthead.Select(static each => each.Label)),
        from page in Scan.Here
        from masthead in Masthead
        from sitting in Sitting
        from day in Day
        from subject in Subject
        from shelfMark in ShelfMark
        from ruler in Ruler
        from debate in Scan.Rest
        select (ArchivePage)Page(page, masthead, sitting, day, subject, shelfMark, ruler, debate));

    private static DocumentPage Page(Cursor page, Part masthead, Part sitting, Part day, Part subject, Part shelfMark, TextSpan ruler, TextSpan debate)
    {
        string title = Prose.Clean(page.Source, subject.Value);
        var body = Bodies.Read(page.Slice(debate), heads: title);
        return new DocumentPage
        {
            Layout = Layout.Name,
            Span = default,
            Title = title,
            Number = sitting.Value.In(page.Source).ToString(),
            Date = Dates.Expression(page.Slice(day.Value)) is { WasSuccessful: true } date
                ? date.Value
                : new StatedDate { Text = Prose.Clean(page.Source, day.Value), Span = day.Value },
            Source = Sources.Read(page.Slice(shelfMark.Value)),
            Participants = [.. body.Participants],
            Body = body.Blocks,
            Notes = body.Notes,
            Leaves =
            [
                Leaf("furniture", masthead.Label),
                Leaf("furniture", masthead.Value),
                Leaf("label", sitting.Label),
                Leaf("number", sitting.Value),
                Leaf("label", day.Label),
                Leaf("date", day.Value),
                Leaf("label", subject.Label),
                Leaf("title", subject.Value),
                Leaf("label", shelfMark.Label),
                Leaf("source", shelfMark.Value),
                Leaf("furniture", ruler),
            ],
        };
    }

    private static PageLeaf Leaf(string name, TextSpan span) => new() { Leaf = name, Span = span };

    private static Parser<Part> Field(string label)
    {
        var words = Scan.Literal(label);
        return Lines.Whole(
            from lead in words
            from gap in Scan.Gap
            from value in Scan.Rest
            select new Part(lead, value));
    }

    private readonly record struct Part(TextSpan Label, TextSpan Value);
}
