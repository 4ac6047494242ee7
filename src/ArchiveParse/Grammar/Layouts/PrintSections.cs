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
                leaves.Add(LeafNames.Citation, whole);
                var (citation, source) = Citations.Read(page.Slice(whole));
                return document with { Citation = citation, Url = citation.Url, Source = source };
            case "Summary":
                leaves.AddEach(LeafNames.Summary, section.Values);
                return document with { Summary = Summary(page.Source, section.Values) };
            case "Credits":
                var supporters = document.Support.Count > 0 ? document.Support : Supporters(page, first);
                if (supporters.Count == 0)
                {
                    return document with { Body = [.. document.Body, LeftOver.Block(page, whole, "who made the document possible")] };
                }

                leaves.Add("support", whole);
                return document with { Support = supporters };
            case "Original Language":
                ValueList<string> languages = [.. section.Values.SelectMany(each => Languages.Split(Prose.Clean(page.Source, each)))];
                if (languages.Count == 0)
                {
                    return document with { Body = [.. document.Body, LeftOver.Block(page, whole, "a language")] };
                }

                leaves.Add("languages", whole);
                return document with { Languages = languages };
            default:
                leaves.Add("rendition", whole);
                return document with { Rendition = Renditions.OfText(page, section.Values) };
        }
    }

    /// <summary>Paragraphs, those together that a page break cut.</summary>
    private static string Summary(string source, IReadOnlyList<TextSpan> paragraphs) =>
        string.Concat(paragraphs.Select((each, at) =>
            (at == 0 ? "" : Joint(source, paragraphs[at - 1], each)) + Prose.Clean(source, each)));

    private static string Joint(string source, TextSpan text, TextSpan next) =>
        Paragraphs.GoesOn(source, text, next, Paragraphing.CutByPageBreaks) ? " " : "\n\n";

    private static ValueList<string> Supporters(Cursor page, TextSpan line)
    {
        var named = Support.Line(page.Slice(line));
        return Support.Names(page.Source, named.WasSuccessful ? named.Value.Value : line);
    }
}
