using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A collection before the archive that keeps it, and the place of the file behind it:
/// <c>Volkogonov Papers, Library of Congress, container 26</c>, <c>Notes of A. Nowak, the Foundation Archive, f. 2, op. 1</c>; or the
/// office whose papers they are: <c>Ministry of External Affairs, National Archives of India, File No. 3</c>.
/// </summary>
internal static class LeadingCollections
{
    /// <summary>The archive, and the levels with the collection above them; null where no names of words alone lead to an archive.</summary>
    public static (Repository Archive, SchemedLevels Levels)? Of(Cursor reference) =>
        Archive(reference) is { } archive && ReferenceSchemes.Read(reference.Slice(archive.Body), archive) is { HasCollections: true } levels
            ? (archive, levels.Of(Collection(reference, archive)))
            : null;

    /// <summary>Whether what seems to be the archive is an office by its name; the archive may stand behind it.</summary>
    public static bool IsOffice(Repository repository, string source) =>
        repository.Known is null && RepositoryWords.Offices.Begin(repository.Span.In(source));

    private static Repository? Archive(Cursor reference)
    {
        var place = reference;
        for (int names = 0; names < MostNames; names++)
        {
            var name = ReferenceLexemes.Words(place);
            var comma = Cursor.From(name.Remainder);
            if (!name.WasSuccessful || !IsName(name.Value.In(place.Source)) || comma.Rest is not [',', ' ', ..])
            {
                return null;
            }

            place = comma.Skip(comma.Rest.StartsWith(", the ") ? ", the ".Length : ", ".Length);
            if (Repositories.AtStart(place) is { WasSuccessful: true, Value: var archive })
            {
                return archive.Body.In(place.Source).ContainsAnyInRange('0', '9') ? archive : null;
            }
        }

        return null;
    }

    private static LevelValue Collection(Cursor reference, Repository archive)
    {
        var name = RepositoryForms.WithoutComma(reference.Source, TextSpan.FromBounds(reference.Position, archive.Span.Start));
        return new LevelValue(ReferenceLevel.Collection, name, name);
    }

    private static bool IsName(ReadOnlySpan<char> words) =>
        char.IsUpper(words[0]) && !words.ContainsAnyInRange('0', '9') && !RepositoryForms.IsCode(words);

    private const int MostNames = 3;
}
