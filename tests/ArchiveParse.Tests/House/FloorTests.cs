namespace ArchiveParse.Tests.House;

/// <summary>One direction, no way back: text, model, grammar, resolution, front door; and writers, which only the user knows.</summary>
public sealed class FloorTests
{
    private static readonly SourceFile[] House =
    [
        new("Text/Cursor.cs", "namespace ArchiveParse.Text; public sealed class Cursor;"),
        new("Model/ArchivePage.cs", "namespace ArchiveParse; public abstract partial record ArchivePage;"),
        new("Grammar/Layouts/Web.cs", "namespace ArchiveParse.Grammar.Layouts; internal static class Web;"),
        new("Json/PageJson.cs", "namespace ArchiveParse.Json; public static class PageJson;"),
        new("ArchiveParser.cs", "namespace ArchiveParse; public sealed class ArchiveParser { Grammar.Layouts.Web web; }"),
        new("ArchivePage.Parse.cs", "namespace ArchiveParse; public abstract partial record ArchivePage { ArchiveParser parser; }"),
    ];

    [Fact]
    public void No_floor_of_the_library_uses_a_higher_one() => Assert.Empty(Floors.Violations(SourceFile.Under(Repository.Library)));

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    [InlineData("Grammar")]
    [InlineData("Json")]
    public void The_library_has_its_floors(string floor) =>
        Assert.Contains(SourceFile.Under(Repository.Library), each => each.Folder == floor && each.DeclaredTypes.Any());

    [Fact]
    public void A_house_in_order_passes() => Assert.Empty(Floors.Violations(House));

    [Theory]
    [InlineData("Text/Bad.cs", "namespace ArchiveParse.Text; class Bad { ArchivePage page; }", "uses ArchivePage")]
    [InlineData("Text/Bad.cs", "namespace ArchiveParse.Text; class Bad { List<ArchiveParser> all; }", "uses ArchiveParser")]
    [InlineData("Text/Bad.cs", "namespace ArchiveParse.Text; class Bad { Grammar.Layouts.Web web; }", "uses ArchiveParse.Grammar")]
    [InlineData("Model/Bad.cs", "using ArchiveParse.Grammar.Layouts; namespace ArchiveParse; record Bad;", "uses ArchiveParse.Grammar")]
    [InlineData("Model/Bad.cs", "using static ArchiveParse.Json.PageJson; namespace ArchiveParse; record Bad;", "uses ArchiveParse.Json")]
    [InlineData("Model/Bad.cs", "using Alias = ArchiveParse . Json . PageJson; namespace ArchiveParse; record Bad;", "uses ArchiveParse.Json")]
    [InlineData("Grammar/Bad.cs", "namespace ArchiveParse.Grammar; using ArchiveParse.Json; class Bad;", "uses ArchiveParse.Json")]
    [InlineData("Grammar/Bad.cs", "namespace ArchiveParse.Grammar; class Bad { object x = ArchiveParser.Default; }", "uses ArchiveParser")]
    [InlineData("Resolution/Bad.cs", "namespace ArchiveParse.Resolution; using ArchiveParse.Json; class Bad;", "uses ArchiveParse.Json")]
    [InlineData("Json/Bad.cs", "namespace ArchiveParse.Json; using ArchiveParse.Grammar; class Bad;", "uses ArchiveParse.Grammar")]
    [InlineData("Bad.cs", "namespace ArchiveParse; class Bad { string x = Json.PageJson.Write(null); }", "uses ArchiveParse.Json")]
    [InlineData("Grammar/Bad.cs", "namespace ArchiveParse; class Bad;", "is in namespace ArchiveParse, not ArchiveParse.Grammar")]
    [InlineData("Model/Bad.cs", "namespace ArchiveParse.Text; class Bad;", "is in namespace ArchiveParse.Text, not ArchiveParse")]
    [InlineData("Attic/Bad.cs", "namespace ArchiveParse.Attic; class Bad;", "stands on no floor that is known; say in Floors what it may use")]
    public void A_file_that_reaches_up_is_named(string path, string text, string complaint) =>
        Assert.Equal([$"{path} {complaint}."], Floors.Violations([.. House, new SourceFile(path, text)]));

    [Theory]
    [InlineData("Text/Good.cs", "namespace ArchiveParse.Text; /// <see cref=\"ArchivePage\"/>\nclass Good { /* ArchiveParser */ }")]
    [InlineData("Text/Good.cs", "namespace ArchiveParse.Text; class Good { string x = \"ArchivePage\"; char c = '\"'; }")]
    [InlineData("Text/Good.cs", "namespace ArchiveParse.Text; class Good { string x = \"\"\"a \"quoted\" ArchivePage\"\"\"; }")]
    [InlineData("Text/Good.cs", "namespace ArchiveParse.Text; class Good { string x = @\"\\\"; object ArchivePages; }")]
    [InlineData("Model/Good.cs", "using System.Text.Json.Serialization; namespace ArchiveParse; record Good { string Grammar; }")]
    [InlineData("Grammar/Good.cs", "namespace ArchiveParse.Grammar.Layouts; using ArchiveParse.Text; class Good { ArchivePage page; }")]
    public void What_only_looks_like_it_is_not(string path, string text) =>
        Assert.Empty(Floors.Violations([.. House, new SourceFile(path, text)]));
}
