using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The archive that a reference names, and where the reference's body stands.</summary>
/// <param name="Span">The name as written, with an abbreviation in brackets.</param>
/// <param name="Known">What the table of archives knows of it.</param>
/// <param name="Body">What the reference gives besides the archive and its place; may be empty.</param>
internal sealed record Repository(TextSpan Span, KnownArchive? Known, TextSpan Body)
{
    /// <summary>The archive's country: of the table, else as its name tells it; null where neither does.</summary>
    public string? Country { get; init; } = Known?.Country;

    /// <summary>The full name, where an abbreviation in brackets follows it.</summary>
    public static string? FullName(string archive) =>
        archive.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int open && archive.EndsWith(')') ? archive[..open] : null;

    /// <summary>
    /// What the table knows of a name: as it is written, or by either part where an abbreviation in brackets follows. Several archives go by
    /// one abbreviation, so the name counts first, unless several go by the name.
    /// </summary>
    public static KnownArchive? Find(string archive)
    {
        string? full = FullName(archive);
        return Archives.Names.TryGet(archive, out var known) ? known
            : full is null ? null
            : (!SharedNames.Have(full) && Archives.Names.TryGet(full, out known)) || Archives.Names.TryGet(archive.AsSpan(full.Length + 2)[..^1], out known)
                || Archives.Names.TryGet(full, out known) ? known
            : null;
    }
}
