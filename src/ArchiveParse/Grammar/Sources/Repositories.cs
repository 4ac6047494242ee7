using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Repositories: of the table of archives, or known by their form, before the reference's body or behind it; cities and countries that
/// follow a name are passed over.
/// </summary>
internal static class Repositories
{
    private static readonly Expectation Expected = new("an archive");

    private static readonly Parser<TextSpan> Parentheses = Scan.Bracketed('(', ')');

    private static readonly Parser<TextSpan> Bracket =
        from gap in Scan.Spaces
        from bracket in Parentheses
        select bracket;

    private static readonly Parser<TextSpan> MaybeBracket = Bracket.OrDefault();

    private static readonly Parser<(bool, TextSpan Span)> PlaceName = RepositoryWords.Places.Entry.Spanned();

    private static readonly Parser<TextSpan> Place =
        from separator in Scan.While(static c => c is ',' || Scan.IsSpace(c), 1, "a separator")
        from place in PlaceName
        from page in Scan.Here
        where page.AtEnd || page.Current is ',' or ';' or '.' || page.Rest.StartsWith(" (")
        select place.Span;

    private static readonly Parser<IReadOnlyList<TextSpan>> Places = Place.Many();

    /// <summary>An archive of the table: the name ends with a sign, before its city, or where the body begins.</summary>
    private static readonly Parser<TextSpan> Known = static input =>
    {
        var cursor = Cursor.From(input);
        int length = char.IsUpper(cursor.Current) ? Archives.Names.LengthAt(cursor.Rest, out var known) : 0;
        return length > 0 && EndsName(cursor.Skip(length)) && !IsDepartment(cursor, length)
            ? new Success<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, Expected);
    };

    private static readonly Parser<TextSpan> WordsBeforeBody = LevelRules.WordsBefore(ReferenceLeads.Body);

    /// <summary>Words up to the first comma, colon or semicolon, up to the body, or up to a city behind the archive's code in brackets.</summary>
    private static readonly Parser<TextSpan> NameWords = static input =>
    {
        var words = WordsBeforeCity(Cursor.From(input), ReferenceLexemes.Words(input));
        var segment = words.WasSuccessful ? WordsBeforeBody(Cursor.From(input).Slice(words.Value)) : words;
        return segment.WasSuccessful
            ? new Success<TextSpan>(segment.Value, Cursor.From(input).At(segment.Value.End))
            : words;
    };

    /// <summary>A name with a word for a place that keeps papers, or with the abbreviation of an archive of the table in brackets.</summary>
    private static readonly Parser<TextSpan> ByForm =
        from page in Scan.Here
        from name in NameWords
        where char.IsUpper(page.Current) && (RepositoryForms.HasStem(name.In(page.Source)) || RepositoryForms.HasKnownCode(name.In(page.Source)))
        select name;

    /// <summary>A code of capitals, perhaps of several words: it counts where a scheme's own form follows.</summary>
    private static readonly Parser<TextSpan> Code =
        from source in Scan.Source
        from name in NameWords
        where name.Length <= LongestCode && RepositoryForms.IsCode(name.In(source))
        select name;

    /// <summary>The archive that a reference begins with, and the body behind it.</summary>
    public static readonly Parser<Repository> AtStart = Named(Known.Or(ByForm));

    private static readonly Parser<TextSpan> AnyName =
        from page in Scan.Here
        from name in NameWords
        where name.Length <= LongestAnyName && char.IsUpper(page.Current) && !name.In(page.Source).ContainsAnyInRange('0', '9')
        select name;

    /// <summary>Whatever a reference begins with, and the body behind it: it is an archive where the levels of one follow.</summary>
    public static readonly Parser<Repository> AnyAtStart = Named(AnyName);

    /// <summary>Whether an archive of the table stands at a place.</summary>
    public static bool KnownAt(Cursor place) => Known(place).WasSuccessful;

    /// <summary>Whether a reference ends with a name of the archive that it begins with: <c>UKNA, FO 371/1, Public Record Office</c>.</summary>
    public static bool EndsWithSame(Cursor reference, Cursor end) =>
        AtStart(end) is { WasSuccessful: true, Value: { Known: { } last, Body: var behind } } && behind.In(end.Source).Trim(" .").IsEmpty
        && AtStart(reference) is { WasSuccessful: true, Value.Known: var first } && last == first;

    /// <summary>The code of an archive that a reference begins with, known to neither table nor words, and the body behind it.</summary>
    public static readonly Parser<Repository> CodeAtStart = Named(Code);

    /// <summary>The archive that a reference ends with, and the body before it; null where it ends with none.</summary>
    public static Repository? AtEnd(Cursor reference)
    {
        var whole = Lines.Trim(reference.Source, reference.Position, reference.End);
        var (name, start) = RepositoryForms.LastSegment(reference.Source, whole);
        while (start > whole.Start && RepositoryWords.Places.Contains(name.In(reference.Source)))
        {
            (name, start) = RepositoryForms.LastSegment(
                reference.Source, RepositoryForms.WithoutComma(reference.Source, TextSpan.FromBounds(whole.Start, start)));
        }

        string archive = Prose.Clean(reference.Source, name);
        var known = SharedNames.AreTold(archive, reference.Source.AsSpan(name.End, whole.End - name.End), out var told) ? told : Repository.Find(archive);
        bool isNamed = known is { IsDepartment: false } || (RepositoryForms.HasStem(archive) && char.IsUpper(archive[0]));
        return start > whole.Start && isNamed
            ? new Repository(name, known, TextSpan.FromBounds(whole.Start, start)) { Country = known?.Country ?? Nations.In(archive) }
            : null;
    }

    private static IResult<TextSpan> WordsBeforeCity(Cursor place, IResult<TextSpan> words)
    {
        int bracket = words.WasSuccessful ? words.Value.In(place.Source).LastIndexOf(')') : -1;
        var behind = bracket < 0 ? place : place.At(words.Value.Start + bracket + 1);
        return bracket > 0 && Place(behind).WasSuccessful
            ? new Success<TextSpan>(TextSpan.FromBounds(words.Value.Start, behind.Position), behind)
            : words;
    }

    private static Parser<Repository> Named(Parser<TextSpan> name) =>
        from page in Scan.Here
        from bare in name
        from bracket in MaybeBracket
        from places in Places
        from bracketBehind in MaybeBracket
        from placesBehind in bracketBehind.IsEmpty ? Scan.None<TextSpan>() : Places
        select Of(page, bare, Cover(bare, bracketBehind.IsEmpty ? bracket : bracketBehind), placesBehind.Count == 0 ? places : placesBehind);

    private static TextSpan Cover(TextSpan name, TextSpan bracket) => bracket.IsEmpty ? name : name.Cover(bracket);

    private static Repository Of(Cursor page, TextSpan bare, TextSpan span, IReadOnlyList<TextSpan> places)
    {
        int end = places.Count == 0 ? span.End : Math.Max(span.End, places[^1].End);
        var known = SharedNames.AreTold(bare.In(page.Source), page.Source.AsSpan(bare.End, end - bare.End), out var told) ? told
            : SharedNames.Have(bare.In(page.Source)) && KartonReferences.Scheme.ByForm(page.At(end)).WasSuccessful ? SharedNames.Czech
            : Repository.Find(Prose.Clean(page.Source, span)) ?? Repository.Find(Prose.Clean(page.Source, bare));
        return new Repository(span, known, TextSpan.FromBounds(end, page.End))
        {
            Country = known?.Country ?? Nations.In(span.In(page.Source)),
        };
    }

    private static bool EndsName(Cursor behind)
    {
        int gap = Scan.SpaceLength(behind.Rest);
        var next = behind.Skip(gap);
        return next.AtEnd || next.Current is ',' or ';' or ':' or '.' or '(' or '-' or '–'
            || (gap > 0 && ((char.IsUpper(next.Current) && Place(behind).WasSuccessful)
                || ReferenceLeads.Body(next).WasSuccessful || RepositoryForms.BeginsWithCode(next.Rest)));
    }

    private static bool IsDepartment(Cursor cursor, int length) =>
        Archives.Names.TryGet(cursor.Rest[..length], out var known) && known!.IsDepartment;

    private const int LongestCode = 24;

    private const int LongestAnyName = 100;
}
