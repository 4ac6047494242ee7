using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What a page of the former site has above the text of its document.</summary>
internal sealed record LegacyHead
{
    public StatedDate? Date { get; init; }

    /// <summary>The date once more, above the title.</summary>
    public TextSpan RepeatedDate { get; init; }

    /// <summary>The title as printed, in capitals or not; empty where it stands in the citation alone.</summary>
    public TextSpan Title { get; init; }

    public (TextSpan Value, TextSpan Span) Support { get; init; }

    /// <summary>The paragraphs of the abstract.</summary>
    public IReadOnlyList<TextSpan> Summary { get; init; } = [];

    public TextSpan Citation { get; init; }

    /// <summary>The reference to the archive, where it stands without a citation.</summary>
    public TextSpan Reference { get; init; }

    /// <summary>The address that the page offers for sharing.</summary>
    public TextSpan Address { get; init; }

    /// <summary>The forms in which the document may be seen; the page's own comes first.</summary>
    public IReadOnlyList<Rendition> Renditions { get; init; } = [];

    public IReadOnlyList<TextSpan> Labels { get; init; } = [];

    /// <summary>Those of the labels whose value is gone.</summary>
    public ValueList<string> EmptyFields { get; init; }

    public IReadOnlyList<TextSpan> Furniture { get; init; } = [];

    /// <summary>The document of a page with this head.</summary>
    public DocumentPage Document(string layout, Cursor page, TextSpan text)
    {
        string? title = QuotedTitles.Best(page, Title.IsEmpty ? null : Prose.Clean(page.Source, Title), Citation);
        string? summary = LegacySite.Text(page.Source, Summary);
        var body = Bodies.Read(page.Slice(text), $"{title}\n{summary}");
        var (citation, source) = Citation.IsEmpty ? (null, null) : Citations.Read(page.Slice(Citation));
        source ??= Reference.IsEmpty ? null : Sources.Read(page.Slice(Reference));
        return new DocumentPage
        {
            Layout = layout,
            Span = new TextSpan(0, page.Source.Length),
            Title = title,
            Date = Date,
            Summary = summary,
            Citation = citation,
            Source = source,
            Url = citation?.Url ?? (Address.IsEmpty ? null : Address.In(page.Source).ToString()),
            Support = Support.Span.IsEmpty ? [] : Grammar.Support.Names(page.Source, Support.Value),
            Rendition = Renditions.Count == 0 ? null : Renditions[0],
            EmptyFields = EmptyFields,
            Body = body.Blocks,
            Notes = body.Notes,
            Participants = [.. body.Participants],
            Leaves = Leaves(page.Source),
        };
    }

    private ValueList<PageLeaf> Leaves(string source)
    {
        Leaves leaves = new();
        leaves.AddDate(source, Date?.Span ?? default).AddDate(source, RepeatedDate).Add(LeafNames.Title, Title)
            .Add("support", Support.Span).Add(LeafNames.Citation, Citation).Add("source", Reference).Add("url", Address);
        return leaves.AddEach(LeafNames.Summary, Summary).AddEach("rendition", Renditions.Select(static each => each.Span))
            .AddEach(LeafNames.Label, Labels).AddEach(LeafNames.Furniture, Furniture).InPageOrder;
    }
}
