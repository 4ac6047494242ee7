using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>A source line of the folder <c>Lines</c>, and what it says, as its <c>README.md</c> describes.</summary>
internal sealed record SourceLine(string Text, string[] Says)
{
    private static string Folder { get; } =
        Path.Combine(Repository.Root, "tests", "ArchiveParse.Tests", "Grammar", "Archival", "Lines");

    /// <summary>The names of the files, without extension.</summary>
    public static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>The lines of a file.</summary>
    public static IEnumerable<SourceLine> In(string file) =>
        from entry in File.ReadAllText(Path.Combine(Folder, $"{file}.txt")).ReplaceLineEndings("\n").Split("\n\n")
        let rows = entry.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        select new SourceLine(rows[0][2..], rows[1..]);

    /// <summary>What the library reads in a line, in the words of the files.</summary>
    public static string[] Read(string line)
    {
        var source = Sources.Read(new Cursor(line));
        return
        [
            .. source.References.Select(static each => $"R {Referring.System(each)} | {Referring.Tell(each)}"),
            .. source.Publications.Select(static each => $"P {each}"),
            .. source.Contributors.Select(static each => $"C {Tell(each)}"),
        ];
    }

    private static string Tell(Contributor each)
    {
        string terms = Told.Parts(("language", each.Language), ("project", each.Project), ("affiliation", each.Affiliation));
        string who = $"{each.Role.ToString().ToLowerInvariant()} {each.Name}";
        return terms.Length == 0 ? who : $"{who} | {terms}";
    }
}
