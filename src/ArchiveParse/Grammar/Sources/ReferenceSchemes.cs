namespace ArchiveParse.Grammar;

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
    /// The scheme and levels of a reference's body: by the form of the archive's country, by the form of any scheme, by the looser form
    /// of the country. Null where none applies.
    /// </summary>
    public static SchemedLevels? Read(Text.Cursor body, string? country)
    {
        var own = Array.Find(All, each => country is not null && each.Countries.Contains(country));
        return Try(own, own?.ByForm, body)
            ?? All.Select(each => Try(each, each.ByForm, body)).FirstOrDefault(static each => each is not null)
            ?? Try(own, own?.ByCountry, body);
    }

    /// <summary>The same for a reference that names no archive.</summary>
    public static SchemedLevels? ReadAlone(Text.Cursor body) =>
        All.Select(each => Try(each, each.Alone, body)).FirstOrDefault(static each => each is not null);

    /// <summary>The same for a reference that leaves out the higher levels of one before it.</summary>
    public static SchemedLevels? ReadFurther(Text.Cursor body, ReferenceScheme before) => Try(before, before.Further, body);

    private static SchemedLevels? Try(ReferenceScheme? scheme, Sprache.Parser<IReadOnlyList<LevelValue>>? form, Text.Cursor body)
    {
        var result = form?.Invoke(body);
        return result is { WasSuccessful: true } ? new SchemedLevels(scheme!, result.Value) : null;
    }
}
