using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Mapping;

/// <summary>The laws of the source map for real and hostile pages; made and mutilated ones are tried with all other laws.</summary>
public sealed class SourceMapTests
{
    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    public static TheoryData<string> Hostile => HostileTexts.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_laws_hold_for_a_sample_page(string page) => Hold(Repository.SamplePage(page));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_laws_hold_for_a_hostile_text(string name) => Hold(HostileTexts.Named(name));

    [Fact]
    public void The_laws_hold_for_the_development_corpus()
    {
        if (Repository.Corpus is { } corpus)
        {
            Assert.All(Directory.GetFiles(corpus, "*.txt"), static each => Hold(File.ReadAllText(each)));
        }
    }

    private static void Hold(string text) => SourceMapLaws.Hold(text, ArchivePage.Parse(text));
}
