using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Any other text: its paragraphs, turns and other blocks, without a record.</summary>
public static class Plain
{
    private static readonly Parser<ArchivePage> Page = static input =>
        new Success<ArchivePage>(Read(Cursor.From(input)), Cursor.From(input).At(Cursor.From(input).End));

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
