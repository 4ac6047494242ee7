using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Notes that are archival references: <c>BArch, B 136/59748, 376-385.</c>, <c>See AVPRF, f. 0100, op. 49…</c>. An archive's name or code
/// opens such a note, and the place of a file follows, in which there are figures.
/// </summary>
internal static class NoteReferences
{
    private static readonly Parser<TextSpan> Lead = Scan.AnyOfIgnoringCase(
        "See also: ", "See also ", "See: ", "See ", "Source: ", "Original in ", "Copy in ", "Document in ", "Located in ", "Found in ",
        "Cf. ", "In: ", "In ", "From ");

    private static readonly Parser<TextSpan> Article = Scan.AnyOf("the ", "The ");

    private static readonly Parser<TextSpan> MaybeLead = Lead.OrDefault();

    private static readonly Parser<TextSpan> MaybeArticle = Article.OrDefault();

    private static readonly Parser<TextSpan> Opening =
        from lead in MaybeLead
        from article in MaybeArticle
        select lead;

    private static readonly Parser<Repository> Archive = Repositories.AtStart.Or(Repositories.CodeAtStart);

    /// <summary>The references of a note's text; none where it says something else.</summary>
    public static ValueList<ArchivalReference> In(Cursor note)
    {
        var text = Cursor.From(Opening(note).Remainder);
        if (OwnReferences.AreAsked(text) && Sources.Read(text).References is { Count: > 0 } own && own[0] is ExtensionReference)
        {
            return own;
        }

        bool hasFigure = text.Rest[..Math.Min(text.Rest.Length, FirstWords)].ContainsAnyInRange('0', '9');
        if (!hasFigure || !RepositoryForms.MayBegin(text.Rest[..Math.Min(text.Rest.Length, FirstWords)]) || !Archive(text).WasSuccessful)
        {
            return [];
        }

        var references = Sources.Read(text).References;
        return references.Count > 0 && references.AsSpan()[0] is not OtherReference ? references : [];
    }

    private const int FirstWords = 120;
}
