using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>What a fuzzer once found stays mended: the laws hold for every text in <c>Findings</c>.</summary>
public sealed class FindingTests
{
    [Fact]
    public void No_finding_breaks_a_law_again() =>
        Assert.All(FindingFile.Names, static name => Laws.Hold(FindingFile.Read(Path.Combine(FindingFile.Folder, name))));

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nb\0\uFEFF毛😀")]
    [InlineData("half ")]
    public void A_finding_is_read_as_it_was_written(string text)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        foreach (string each in new[] { text, text + '\uD83D', '\uDE00' + text })
        {
            Assert.Equal(each, FindingFile.Read(FindingFile.Write(folder, "Law", each)));
        }

        Directory.Delete(folder, recursive: true);
    }
}
