namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The archival schemes, in the order in which they are asked: those with the stricter form first.</summary>
internal static class ReferenceSchemes
{
    private static readonly ReferenceScheme[] All =
    [
        FondReferences.Scheme,
        SeriesReferences.Scheme,
        BestandReferences.Scheme,
        DobozReferences.Scheme,
        KartonReferences.Scheme,
        TeczkaReferences.Scheme,
        FileReferences.Scheme,
        RecordGroupReferences.Scheme,
    ];

    /// <summary>
    /// The scheme and levels of a reference's body: of an archive whose country is known, by that country's form, by the labels of the
    /// fond scheme, which are used in many, and where the archive itself is known by its country's looser form, or by the boxes of its
    /// collections where the country has no scheme; of any other archive by the form of any scheme. Null where none applies.
    /// </summary>
    public static SchemedLevels? Read(Cursor body, Repository repository)
    {
        if (!body.Rest.ContainsAnyExcept(" ,.:;"))
        {
            return null;
        }

        string? country = repository.Country;
        if (country is null)
        {
            return ByAnyForm(body);
        }

        var own = FondDialects.Of(country) ?? Array.Find(All, each => each.Countries.Contains(country));
        return Try(own, own?.ByForm, body)
            ?? (own == FondReferences.Scheme ? null : Try(FondReferences.Scheme, FondReferences.Scheme.ByForm, body))
            ?? (repository.Known is null ? null
                : own is null ? Try(RecordGroupReferences.Scheme, RecordGroupReferences.Boxed, body)
                : Try(own, own.ByCountry, body));
    }

    /// <summary>The levels of a reference to an archive of which nothing is known, in the first scheme whose form they have.</summary>
    public static SchemedLevels? ByAnyForm(Cursor body) => First(body, static scheme => scheme.ByForm);

    /// <summary>The levels of a reference that names no archive.</summary>
    public static SchemedLevels? ReadAlone(Cursor body) => First(body, static scheme => scheme.Alone);

    /// <summary>The levels of a reference that leaves out the higher ones of another before it.</summary>
    public static SchemedLevels? ReadFurther(Cursor body, ReferenceScheme before) => Try(before, before.Further, body);

    /// <summary>Fond, opis and delo behind a code that may be an archive's.</summary>
    public static SchemedLevels? ReadFond(Cursor body) => Try(FondReferences.Scheme, FondReferences.Scheme.ByForm, body);

    private static SchemedLevels? First(Cursor body, Func<ReferenceScheme, Sprache.Parser<IReadOnlyList<LevelValue>>> form)
    {
        foreach (var scheme in All)
        {
            if (Try(scheme, form(scheme), body) is { } read)
            {
                return read;
            }
        }

        return null;
    }

    private static SchemedLevels? Try(ReferenceScheme? scheme, Sprache.Parser<IReadOnlyList<LevelValue>>? form, Cursor body)
    {
        var result = form?.Invoke(body);
        return result is { WasSuccessful: true } ? new SchemedLevels(scheme!, result.Value) : null;
    }
}
