using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>The laws hold for real pages: nothing of them is lost, and whatever is read of them comes back.</summary>
public sealed class NothingLostTests(ITestOutputHelper output)
{
    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_of_a_sample_page_is_lost(string page) => Laws.Hold(Repository.SamplePage(page));

    [Fact]
    public void Nothing_of_the_development_corpus_is_lost()
    {
        if (Repository.Corpus is not { } corpus)
        {
            output.WriteLine("Nothing was checked: the development corpus is not at hand. ARCHIVEPARSE_SHARED names its folder (default: ../shared).");
            return;
        }

        string[] pages = Directory.GetFiles(corpus, "*.txt");
        Assert.All(pages, static each => Laws.Hold(File.ReadAllText(each)));
        output.WriteLine($"{pages.Length} pages of the development corpus were checked.");
    }
}
