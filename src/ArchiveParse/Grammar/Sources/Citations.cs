using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Citations of the print export: title and date, the digital archive's name, then the source line, then the address.
/// </summary>
internal static class Citations
{
    private const string ArchiveName = "Digital Archive, ";

    /// <summary>A citation, up to the cursor's bound, and the source line inside it.</summary>
    public static (Citation Citation, DocumentSource? Source) Read(Cursor citation)
    {
        var whole = Lines.Trim(citation.Source, citation.Position, citation.End);
        var address = Address(citation.Slice(whole));
        int start = citation.Rest.LastIndexOf(ArchiveName);
        int end = address.IsEmpty ? whole.End : address.Start - (citation.Source[address.Start - 1] == '<' ? 1 : 0);
        int behind = citation.Position + start + ArchiveName.Length;
        var line = start < 0 || behind >= end ? default : Lines.Trim(citation.Source, behind, end);
        var source = line.IsEmpty ? null : Sources.Read(citation.Slice(line));
        return (new Citation
        {
            Text = Prose.Clean(citation.Source, whole),
            Url = address.IsEmpty ? null : Prose.Clean(citation.Source, address),
            Repository = source is { References.Count: > 0 } ? source.References[0].Text : null,
            Translators = source is null
                ? []
                : [.. source.Contributors.Where(static each => each.Role == ContributorRole.Translator).Select(static each => each.Name)],
            Span = whole,
        }, source);
    }

    private static TextSpan Address(Cursor citation)
    {
        int start = Math.Max(citation.Rest.LastIndexOf("http://"), citation.Rest.LastIndexOf("https://"));
        return start < 0 ? default : Scan.Until("> \n\r\t\u00a0")(citation.Skip(start)).Value;
    }
}
