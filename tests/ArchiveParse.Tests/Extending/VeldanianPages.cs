using ArchiveParse.Json;
using ArchiveParse.Tests.Parsing;
using Veldania;

namespace ArchiveParse.Tests.Extending;

/// <summary>The worked extension of <c>docs/extending.md</c>: five pages of an archive that the library does not know.</summary>
public sealed class VeldanianPages
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ArchiveParse.Extension", "Pages");

    private static readonly ArchiveParser Parser = new(new() { Grammar = VeldanianGrammar.Instance });

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Json(string page) => Verifier.Verify(PageJson.Write(Parser.Parse(Text(page))), extension: "json").UseParameters(page);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_law_holds(string page) => Laws.Hold(Text(page), Parser.Parse(Text(page)));

    private static string Text(string page) => File.ReadAllText(Path.Combine(Folder, $"{page}.txt"));
}
