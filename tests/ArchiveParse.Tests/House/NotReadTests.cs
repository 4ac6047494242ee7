using System.Text.RegularExpressions;
using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Tests.Layouts;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.House;

/// <summary>The tables of docs/not-read.md hold: none of their strings is read as what it looks like.</summary>
public sealed partial class NotReadTests
{
    public static TheoryData<string> NoDates => Table("No date");

    public static TheoryData<string> NoReferences => Table("No reference");

    public static TheoryData<string> NoEntries => Table("No entry of a list");

    [Theory]
    [MemberData(nameof(NoDates))]
    public void No_date(string text)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((null, "AP1006"), (reading.Edtf, Assert.Single(reading.Diagnostics).Code));
    }

    [Theory]
    [MemberData(nameof(NoReferences))]
    public void No_reference(string text) => Assert.Empty(ArchiveParser.Default.ReadReferences(text).References);

    /// <summary>No entry by itself, or a part of the summary that it stands in.</summary>
    [Theory]
    [MemberData(nameof(NoEntries))]
    public void No_entry(string text)
    {
        if (WebEntries.Entry(new Cursor(text)).WasSuccessful)
        {
            var page = MadePages.Read<ListingPage>($"1 - 2 of 2\n\nMay 5, 1956\n\nThe Harvest\n\n{text}\n\nJune 1956\n\nThe Drought\n");
            Assert.Equal(["The Harvest", "The Drought"], page.Entries.Select(static each => each.Title));
        }
    }

    [Fact]
    public void The_tables_are_long() => Assert.True(NoDates.Count >= 25 && NoReferences.Count >= 25 && NoEntries.Count >= 15);

    private static TheoryData<string> Table(string heading)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "not-read.md"));
        string table = page.Split($"## {heading}\n")[1].Split("\n## ")[0];
        return [.. Row().Matches(table).Select(static row => row.Groups[1].Value)];
    }

    [GeneratedRegex(@"^\| `(.+?)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
