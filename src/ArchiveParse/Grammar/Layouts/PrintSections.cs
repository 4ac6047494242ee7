using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What the labelled sections of a print export say.</summary>
internal static class PrintSections
{
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
                return document with { Summary = string.Join("\n\n", section.Values.Select(each => Prose.Clean(page.Source, each))) };
            case "Credits":
                leaves.Add("support", whole);
                return document.Support.Count > 0 ? document : document with { Support = Supporters(page, first) };
            case "Original Language":
                leaves.Add("languages", whole);
                return document with { Languages = Languages.Split(Prose.Clean(page.Source, whole)) };
            default:
                leaves.Add("rendition", whole);
                return document with { Rendition = Renditions.Read(page.Slice(whole)) };
        }
    }

    private static ValueList<string> Supporters(Cursor page, TextSpan line)
    {
        var named = Support.Line(page.Slice(line));
        return Support.Names(page.Source, named.WasSuccessful ? named.Value.Value : line);
    }
}
