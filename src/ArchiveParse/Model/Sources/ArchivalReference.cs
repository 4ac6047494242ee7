using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// A reference to a file in an archive. The JSON's <c>system</c> tells the archival scheme, and with it the components. These are as
/// written, without their labels and without white space beside <c>/</c> and <c>-</c>; a shortened end of a range is completed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "system")]
[JsonDerivedType(typeof(FondReference), "fond")]
[JsonDerivedType(typeof(FileReference), "file")]
[JsonDerivedType(typeof(BestandReference), "bestand")]
[JsonDerivedType(typeof(DobozReference), "doboz")]
[JsonDerivedType(typeof(KartonReference), "karton")]
[JsonDerivedType(typeof(TeczkaReference), "teczka")]
[JsonDerivedType(typeof(SeriesReference), "series")]
[JsonDerivedType(typeof(RecordGroupReference), "recordGroup")]
[JsonDerivedType(typeof(ExtensionReference), "extension")]
[JsonDerivedType(typeof(OtherReference), "other")]
public abstract record ArchivalReference
{
    /// <summary>The reference as written, its final full stop off.</summary>
    [JsonPropertyOrder(-5)]
    public string Text { get; init; } = "";

    /// <summary>
    /// The archive: abbreviation or name, as written; a name with its abbreviation in brackets keeps them. A reference that names none
    /// has that of the one before it.
    /// </summary>
    [JsonPropertyOrder(-4)]
    public string? Archive { get; init; }

    /// <summary>The archive's full name, where the line gives both.</summary>
    [JsonPropertyOrder(-3)]
    public string? ArchiveName { get; init; }

    /// <summary>The archive's present abbreviation, where the table of archives knows it: <c>RGASPI</c> for <c>RTsKhIDNI</c>.</summary>
    [JsonPropertyOrder(-2)]
    public string? Repository { get; init; }

    /// <summary>The archive's country (ISO 3166-1, two letters), where the table of archives knows it.</summary>
    [JsonPropertyOrder(-1)]
    public string? Country { get; init; }

    /// <summary>
    /// What is equal for two spellings of a reference to one file, whatever its leaves: <c>RGASPI:fond=558:opis=11:delo=97</c>. It names
    /// the archive by <see cref="Repository"/>, else by <see cref="Archive"/>, then the levels down to the file, in capitals, without
    /// accents, Cyrillic letters in Latin ones, and without the signs and spaces that vary from author to author.
    /// </summary>
    [JsonPropertyOrder(7)]
    public string Key => ReferenceKey.Of(this, Parts);

    /// <summary>
    /// The reference in the one form that the library writes: the archive's abbreviation, the levels from the top down, each with its
    /// usual label. Read again, it gives the same components.
    /// </summary>
    [JsonPropertyOrder(8)]
    public string Canonical => string.Join(", ", new[] { Repository ?? Archive }.Concat(Written).Where(static each => each is not null));

    /// <summary>
    /// Where the reference stands, its archive included where it names one; the final full stop is outside.
    /// </summary>
    [JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TextSpan Span { get; init; }

    /// <summary>The levels that identify the file, from the top down, under the names of the JSON; absent ones are null.</summary>
    private protected abstract IEnumerable<(string Name, string? Value)> Parts { get; }

    /// <summary>The levels as the canonical form writes them; absent ones are null.</summary>
    private protected abstract IEnumerable<string?> Written { get; }

    /// <summary>The level behind its label; null where there is none.</summary>
    private protected static string? Labelled(string label, string? value) => value is null ? null : $"{label} {value}";
}
