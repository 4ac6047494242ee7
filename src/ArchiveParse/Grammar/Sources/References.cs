using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>References to archives: an archive's abbreviation or name, and the place of the file in it.</summary>
internal static class References
{
    /// <summary>What stands between an archive and the place of the file in it.</summary>
    private static readonly Parser<TextSpan> Joint = Looks.Joint(",.:;");

    /// <summary>The references of a line, up to the bound; what no rule can read as one is left out.</summary>
    public static ValueList<ArchivalReference> In(Cursor line)
    {
        List<ArchivalReference> references = [];
        Told? before = null;
        foreach (var piece in ReferencePieces.Of(line))
        {
            foreach (var told in Read(line.Slice(WithoutFullStop(line.Source, piece)), before))
            {
                references.Add(told.Reference);
                before = told;
            }
        }

        return [.. references];
    }

    private static IEnumerable<Told> Read(Cursor piece, Told? before)
    {
        if (OwnReferences.Of(piece) is { } whole)
        {
            return [new Told(Placed(whole, piece), null, null)];
        }

        var repository = AtStart(piece, Repositories.AtStart) ?? Repositories.AtEnd(piece);
        if (repository is not null && OwnReferences.AreAsked(piece)
            && OwnReferences.Of(Cursor.From(Joint(piece.Slice(repository.Body)).Remainder)) is { } own)
        {
            return [new Told(OfArchive(Placed(own, piece), piece.Source, repository), null, null)];
        }

        if ((repository is null || LeadingCollections.IsOffice(repository, piece.Source)) && LeadingCollections.Of(piece) is { } kept)
        {
            return Build(piece, kept.Levels, kept.Archive, null);
        }

        if (repository is not null)
        {
            var levels = ReferenceSchemes.Read(piece.Slice(repository.Body), repository) ?? BeforeSameArchive(piece, repository);
            return levels is null ? [Other(piece, repository)] : Build(piece, levels, repository, null);
        }

        if (before?.Levels is not null && ReferenceSchemes.ReadFurther(piece, before.Levels.Scheme) is { } further)
        {
            return Build(piece, further, null, before);
        }

        var code = AtStart(piece, Repositories.CodeAtStart);
        if (code is not null && ReferenceSchemes.ReadFond(piece.Slice(code.Body)) is { } fond)
        {
            return Build(piece, fond, code, null);
        }

        if (AtStart(piece, Repositories.AnyAtStart) is { } any && ReferenceSchemes.ReadFond(piece.Slice(any.Body)) is { Found.Count: > 1 } ladder)
        {
            return Build(piece, ladder, any, null);
        }

        if (ReferenceSchemes.ReadAlone(piece) is { } alone)
        {
            return Build(piece, alone, null, null);
        }

        return code is null ? []
            : ReferenceSchemes.ByAnyForm(piece.Slice(code.Body)) is { } coded ? Build(piece, coded, code, null)
            : before is null && IsFollowedByFigures(piece.Source, code) ? [Other(piece, code)]
            : [];
    }

    /// <summary>A code with a comma, and figures behind it, names an archive of an unknown scheme: <c>AMRECIC, Caja Brasil, AH0123</c>.</summary>
    private static bool IsFollowedByFigures(string source, Repository code) =>
        code.Body.In(source) is [',', ..] body && body.ContainsAnyInRange('0', '9');

    /// <summary>The levels of a reference that ends with another name of the archive that it begins with.</summary>
    private static SchemedLevels? BeforeSameArchive(Cursor piece, Repository repository) =>
        repository.Known is { } known && Repositories.AtEnd(piece.Slice(repository.Body)) is { } last && last.Known == known
            ? ReferenceSchemes.Read(piece.Slice(last.Body), repository)
            : null;

    private static Repository? AtStart(Cursor piece, Parser<Repository> rule) =>
        rule(piece) is { WasSuccessful: true, Value: var found } ? found : null;

    private static IEnumerable<Told> Build(Cursor piece, SchemedLevels schemed, Repository? repository, Told? before)
    {
        List<IReadOnlyList<LevelValue>> all = [.. schemed.ByReference()];
        int start = piece.Position;
        for (int at = 0; at < all.Count; at++)
        {
            int end = at < all.Count - 1 ? all[at].Max(static each => each.Span.End) : piece.End;
            Levels levels = new(piece.Source, all[at]);
            levels = before?.Parts is { } above ? levels.Under(above) : levels;
            var reference = schemed.Scheme.Build(levels) with
            {
                Text = Prose.Clean(piece.Source, TextSpan.FromBounds(start, end)),
                Span = TextSpan.FromBounds(start, end),
            };
            reference = at > 0 || repository is null
                ? OfSameArchive(reference, before?.Reference)
                : OfArchive(reference, piece.Source, repository);
            before = new Told(reference, schemed, levels);
            yield return before;
            start = at < all.Count - 1 ? all[at + 1].Min(static each => each.Span.Start) : end;
        }
    }

    /// <summary>A reference that a rule of the grammar's own read, with its text and place, and what is known of the archive that it names.</summary>
    private static ArchivalReference Placed(ArchivalReference reference, Cursor piece)
    {
        TextSpan span = new(piece.Position, piece.End - piece.Position);
        var known = reference.Archive is { } archive ? Repository.Find(archive) : null;
        return reference with
        {
            Text = Prose.Clean(piece.Source, span),
            Repository = reference.Repository ?? known?.Code,
            Country = reference.Country ?? known?.Country,
            Span = span,
        };
    }

    private static Told Other(Cursor piece, Repository repository)
    {
        string locator = Prose.Clean(piece.Source, repository.Body).Trim(',', ';', ':', '.', '-', '–', ' ');
        OtherReference reference = new()
        {
            Text = Prose.Clean(piece.Source, new TextSpan(piece.Position, piece.End - piece.Position)),
            Locator = locator.Length == 0 ? null : locator,
            Span = new TextSpan(piece.Position, piece.End - piece.Position),
        };
        return new Told(OfArchive(reference, piece.Source, repository), null, null);
    }

    private static ArchivalReference OfArchive(ArchivalReference reference, string source, Repository repository)
    {
        string archive = Prose.Clean(source, repository.Span);
        return reference with
        {
            Archive = archive,
            ArchiveName = Repository.FullName(archive),
            Repository = repository.Known?.Code,
            Country = repository.Known?.Country,
        };
    }

    /// <summary>
    /// The archive of the reference before; a British series without one begins with its department's code, a German fonds may stand for it.
    /// </summary>
    private static ArchivalReference OfSameArchive(ArchivalReference reference, ArchivalReference? before)
    {
        if (before is null && reference is SeriesReference { Series: { } series })
        {
            string code = series.Split(' ', '/')[0].TrimEnd("0123456789".ToCharArray());
            return reference with { Archive = code, Repository = code[0] == 'Y' ? "UK Parliamentary Archives" : "TNA", Country = "GB" };
        }

        if (before is null && reference is BestandReference { Bestand: { } bestand } && bestand == Archives.EastGermanMinistry.Name)
        {
            var (name, keeper) = Archives.EastGermanMinistry;
            return reference with { Archive = name, Repository = keeper.Code, Country = keeper.Country };
        }

        return before is null ? reference
            : reference with
            {
                Archive = before.Archive,
                ArchiveName = before.ArchiveName,
                Repository = before.Repository,
                Country = before.Country,
            };
    }

    private static TextSpan WithoutFullStop(string source, TextSpan piece)
    {
        bool stops = piece.Length > 1 && source[piece.End - 1] is '.' or ',' or ';' && !Sentences.EndsLetters(piece.In(source));
        return stops ? Lines.Trim(source, piece.Start, piece.End - 1) : piece;
    }

    private sealed record Told(ArchivalReference Reference, SchemedLevels? Levels, Levels? Parts);
}
