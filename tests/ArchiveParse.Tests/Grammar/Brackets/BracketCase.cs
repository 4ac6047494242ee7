using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar.Brackets;

/// <summary>A sentence of this folder, and the marks in it, as its <c>README.md</c> describes.</summary>
internal sealed record BracketCase(string Text, string[] Says)
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "ArchiveParse.Tests", "Grammar", "Brackets");

    /// <summary>The names of the files, without extension.</summary>
    public static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<BracketCase> In(string file) =>
        from entry in File.ReadAllText(Path.Combine(Folder, $"{file}.txt")).ReplaceLineEndings("\n").Split("\n\n")
        let rows = entry.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        select new BracketCase(rows[0][2..].Replace("\\n", "\n", StringComparison.Ordinal), rows[1..]);

    /// <summary>The marks that the library finds in a sentence, in the words of the files.</summary>
    public static string[] Read(string text) => [.. Editorial.MarksIn(new Cursor(text)).Select(Tell)];

    private static string Tell(Mark mark)
    {
        string terms = mark switch
        {
            SuppliedMark supplied => Told.Parts(("certainty", supplied.Certainty)),
            ExpansionMark expansion => Told.Parts(("expanded", expansion.Expanded)),
            SicMark sic => Told.Parts(("correction", sic.Correction)),
            GapMark gap => Told.Parts(
                ("agent", gap.Agent),
                ("reason", gap.Reason),
                ("extent", gap.Extent),
                ("quantity", gap.Quantity is { } quantity ? FormattableString.Invariant($"{quantity}") : null),
                ("unit", gap.Unit),
                ("precision", gap.Precision?.ToString())),
            _ => "",
        };
        string said = $"{Kind(mark)} {mark.Text}".TrimEnd();
        return terms.Length == 0 ? said : $"{said} | {terms}";
    }

    private static string Kind(Mark mark) => mark switch
    {
        SuppliedMark => "supplied",
        ExpansionMark => "expansion",
        SicMark => "sic",
        GapMark => "gap",
        StageMark => "stage",
        CommentMark => "comment",
        _ => "note",
    };
}
