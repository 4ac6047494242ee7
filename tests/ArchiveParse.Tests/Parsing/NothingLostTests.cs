using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>Every character of a page that is not white space lies in a block, a note, an entry or a leaf of its reading.</summary>
public sealed class NothingLostTests(ITestOutputHelper output)
{
    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    public static TheoryData<string> Hostile => HostileTexts.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_of_a_sample_page_is_lost(string page) => NothingLost(Repository.SamplePage(page));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Nothing_of_a_hostile_text_is_lost(string name) => NothingLost(HostileTexts.Named(name));

    [Fact]
    public void Nothing_of_any_string_is_lost() =>
        Property.ForAll(AnyText.OfCharacters, NothingLost, 1_000);

    [Fact]
    public void Nothing_of_any_row_of_fragments_is_lost() =>
        Property.ForAll(AnyText.OfFragments, static made => NothingLost(made.Value), 2_000);

    [Fact]
    public void Nothing_of_any_shuffled_page_is_lost() =>
        Property.ForAll(AnyText.OfSamplePages, static made => NothingLost(made.Value), 300, maximumSize: 60);

    [Fact]
    public void Nothing_of_the_development_corpus_is_lost()
    {
        if (Repository.Corpus is not { } corpus)
        {
            output.WriteLine("Nothing was checked: the development corpus is not at hand. ARCHIVEPARSE_SHARED names its folder (default: ../shared).");
            return;
        }

        string[] pages = Directory.GetFiles(corpus, "*.txt");
        Assert.All(pages, static each => NothingLost(File.ReadAllText(each)));
        output.WriteLine($"{pages.Length} pages of the development corpus were checked.");
    }

    private static void NothingLost(string text)
    {
        string? lost = Coverage.FirstLost(text, ArchivePage.Parse(text));
        Assert.True(lost is null, $"Lost: {lost}");
    }
}
