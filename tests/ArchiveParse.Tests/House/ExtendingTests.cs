using System.Text.RegularExpressions;

namespace ArchiveParse.Tests.House;

/// <summary>What <c>docs/extending.md</c> shows is what the worked extension is.</summary>
public sealed partial class ExtendingTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "extending.md"));

    public static TheoryData<string> Files => [.. Shown().Matches(Text).Select(static each => each.Groups["path"].Value)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_shown_as_it_is(string path)
    {
        var shown = Shown().Matches(Text).Single(each => each.Groups["path"].Value == path);
        Assert.Equal(File.ReadAllLines(Path.Combine(Repository.Root, path)), shown.Groups["text"].Value.TrimEnd().Split('\n'));
    }

    [Fact]
    public void All_files_of_the_package_are_shown() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "ArchiveParse.Extension"), "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Shown().Matches(Text).Select(static each => Path.GetFileName(each.Groups["path"].Value))
            .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("SittingCalendar.cs", 40)]
    [InlineData("ShelfMarks.cs", 30)]
    [InlineData("SittingReport.cs", 100)]
    public void It_takes_fewer_lines(string file, int lines) =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ArchiveParse.Extension", file)).Length, 1, lines - 1);

    [Fact]
    public void Without_the_package_its_pages_are_read_as_plain_text() =>
        Assert.Equal("plain", ArchivePage.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "ArchiveParse.Extension", "Pages", "report-41.txt"))).Layout);

    [GeneratedRegex(@"<!-- file: (?<path>\S+) -->\s+```\w*\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
