using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Any other text: its paragraphs, turns and other blocks, without a record.</summary>
public static class Plain
{
    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from rest in Scan.MaybeRest
        select Read(page);

    /// <summary>The layout that fits every text.</summary>
    public static PageLayout Layout { get; } = new("plain", LayoutSign.When("no other layout reads the page", static _ => true), Page);

    /// <summary>Reads any text.</summary>
    private static UnrecognizedPage Read(Cursor text)
    {
        var body = Bodies.Read(text, heads: "");
        return new UnrecognizedPage
        {
            Layout = "plain",
            Span = new TextSpan(0, text.Source.Length),
            Body = body.Blocks,
            Notes = body.Notes,
        };
    }
}
