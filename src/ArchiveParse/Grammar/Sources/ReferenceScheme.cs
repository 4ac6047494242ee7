using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// An archival scheme: what its references look like from the archive's name to their end, and the record that their levels make up.
/// </summary>
/// <param name="ByForm">The body of a reference whose form alone shows the scheme, whatever the archive.</param>
/// <param name="Build">The record of the levels, without text, archive and place.</param>
internal sealed record ReferenceScheme(Parser<IReadOnlyList<LevelValue>> ByForm, Func<Levels, ArchivalReference> Build)
{
    /// <summary>The form that is enough where no archive is named at all.</summary>
    public Parser<IReadOnlyList<LevelValue>> Alone { get; init; } = ByForm;

    /// <summary>What follows a reference of this scheme, its higher levels left out.</summary>
    public Parser<IReadOnlyList<LevelValue>> Further { get; init; } = ByForm;

    /// <summary>Countries whose archives use the scheme.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The looser form that is enough where the archive is known for the scheme.</summary>
    public Parser<IReadOnlyList<LevelValue>> ByCountry { get; init; } = ByForm;
}
