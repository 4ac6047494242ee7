using System.Xml.Linq;

namespace ArchiveParse.Tests.House;

public sealed class SourceTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = SourceFile.Under(Repository.Root);

    [Fact]
    public void The_sources_are_found() => Assert.Contains(Sources, static each => each.Path == "src/ArchiveParse/ArchiveParser.cs");

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(Sources, static each => each.Text.Split('\n').Length > 400);

    [Fact]
    public void No_file_folds_its_code_away_in_regions() =>
        Assert.DoesNotContain(Sources, static each => each.Code.Contains("#region", StringComparison.Ordinal));

    [Fact]
    public void The_library_depends_on_Sprache_and_nothing_else()
    {
        var project = XDocument.Load(Path.Combine(Repository.Library, "ArchiveParse.csproj"));
        Assert.Equal(["Sprache"], project.Descendants("PackageReference").Select(static each => each.Attribute("Include")!.Value));
        Assert.Empty(project.Descendants("ProjectReference"));
    }
}
