using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What the labelled sections of a print export say.</summary>
internal static class PrintSections
{
    public const string OriginalLanguage = "Original Language";
    public const string Contents = "Contents";

    /// <summary>The labels, without their colons.</summary>
    public static readonly string[] Labels = ["Citation", "Summary", "Credits", OriginalLanguage, Contents];

    /// <summary>Whether the text may begin behind a section: those before it are as long as they like.</summary>
    public static bool EndsAtText(string label) => label is OriginalLanguage or Contents;

    /// <summary>The document with what one section, which is not empty, says of it.</summary>
    public static DocumentPage Read(Cursor page, LabelGroup section, DocumentPage document, Leaves leaves)
    {
        var first = section.Values[0];
        var whole = first.Cover(section.Values[^1]);
        switch (section.Label)
        {
            case "Citation":
                leaves.Add("citation", whole);
                var (citation, source) = Citations.Read(page.Slice(whole));
                return document with { Citation = citation, Url = citation.Url, Source = source };
            case "Summary":
                leaves.Add("summary", whole);
                return document with { Summary = Paragraphs.Text(page.Slice(whole)) };
            case "Credits":
                leaves.Add("support", whole);
                return document.Support.Count > 0 ? document : document with { Support = Supporters(page, whole) };
            case OriginalLanguage:
                leaves.Add("languages", whole);
                return document with { Languages = Languages.Split(Prose.Clean(page.Source, whole)) };
            default:
                leaves.Add("rendition", whole);
                return document with { Rendition = Renditions.Read(page.Slice(first)) };
        }
    }

    private static ValueList<string> Supporters(Cursor page, TextSpan credits)
    {
        var clause = Paragraphs.Paragraph(page.Slice(credits)).Value;
        var named = Support.Clause(page.Slice(clause));
        return Support.Names(page.Source, named.WasSuccessful ? named.Value : clause);
    }
}
