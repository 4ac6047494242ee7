using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Levels as a scheme read them.</summary>
internal sealed record SchemedLevels(ReferenceScheme Scheme, IReadOnlyList<LevelValue> Found)
{
    /// <summary>Whether archives of the scheme keep collections that bear a name of their own, and are told by it first.</summary>
    public bool HasCollections => Scheme == RecordGroupReferences.Scheme || Scheme == FondReferences.Scheme || IsUnnamedFile;

    private bool IsUnnamedFile => Scheme == FileReferences.Scheme && !Found.Has(ReferenceLevel.Fonds);

    /// <summary>These levels in a collection; one in fonds has its number.</summary>
    public SchemedLevels Of(LevelValue collection) =>
        Scheme == RecordGroupReferences.Scheme ? this with { Found = [collection, .. Found] }
        : IsUnnamedFile ? this with { Found = [collection with { Level = ReferenceLevel.Fonds }, .. Found] }
        : this;

    /// <summary>
    /// The levels of each reference. A labelled level that comes again begins a further one: <c>d. 9, l. 3, d. 10, l. 4</c>.
    /// </summary>
    public IEnumerable<IReadOnlyList<LevelValue>> ByReference()
    {
        List<LevelValue> current = [];
        foreach (var each in Found)
        {
            if (each.Value != each.Span && current.Exists(before => before.Level == each.Level && before.Value != before.Span))
            {
                yield return current;
                current = [];
            }

            current.Add(each);
        }

        yield return current;
    }
}
