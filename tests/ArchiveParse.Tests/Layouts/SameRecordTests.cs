using Xunit.Abstractions;

namespace ArchiveParse.Tests.Layouts;

/// <summary>One record gives the same facts in whatever layout it stands, where both layouts carry them.</summary>
public sealed class SameRecordTests(ITestOutputHelper output)
{
    /// <summary>Numbers of the corpus' pages that show one record: the first, and how many follow one another.</summary>
    public static TheoryData<string> Records => ["001-003 005-008", "009-011 013-016", "025-027 029-032", "049-051 053-056", "057-059 061-064"];

    [Theory]
    [InlineData(nameof(MadePages.LabelsLost), MadePages.LabelsLost)]
    [InlineData(nameof(MadePages.Dense), MadePages.Dense)]
    [InlineData(nameof(MadePages.ShortTail), MadePages.ShortTail)]
    [InlineData(nameof(MadePages.NoBody), MadePages.NoBody)]
    public void A_made_page_gives_the_facts_that_the_whole_page_gives(string name, string page) =>
        Agree((nameof(MadePages.Labelled), RecordFacts.Of(MadePages.Labelled)), (name, RecordFacts.Of(page)));

    [Theory]
    [InlineData(MadePages.LabelsLost)]
    [InlineData(MadePages.Dense)]
    [InlineData(MadePages.ShortTail)]
    public void Its_text_is_the_same_too(string page) => Assert.Equal(
        Told.Blocks(MadePages.Read<DocumentPage>(MadePages.Labelled).Body), Told.Blocks(MadePages.Read<DocumentPage>(page).Body));

    [Theory]
    [MemberData(nameof(Records))]
    public void The_pages_of_one_record_in_the_corpus_agree(string numbers)
    {
        if (Repository.Corpus is not { } corpus)
        {
            output.WriteLine("Nothing was checked: the development corpus is not at hand. ARCHIVEPARSE_SHARED names its folder (default: ../shared).");
            return;
        }

        List<(string Page, Dictionary<string, string> Facts)> known = [];
        foreach (string file in Directory.GetFiles(corpus, "*_doc_*.txt").Where(file => IsOneOf(file, numbers)).Order(StringComparer.Ordinal))
        {
            // A page in a layout that is not read has no facts.
            known.Add((Path.GetFileNameWithoutExtension(file), RecordFacts.Of(File.ReadAllText(file))));
        }

        output.WriteLine(string.Join('\n', known.Select(static each => $"{each.Page}: {string.Join(", ", each.Facts.Keys)}")));
        Assert.True(known.Count(static each => each.Facts.Count > 0) >= 3, "Three layouts of the record are read at least.");
        foreach (var one in known)
        {
            Assert.All(known, other => Agree(one, other));
        }
    }

    private static void Agree((string Page, Dictionary<string, string> Facts) one, (string Page, Dictionary<string, string> Facts) other) =>
        Assert.All(one.Facts.Keys.Intersect(other.Facts.Keys), fact => Assert.True(
            one.Facts[fact] == other.Facts[fact],
            $"{fact}\n  {one.Page}: {one.Facts[fact]}\n  {other.Page}: {other.Facts[fact]}"));

    private static bool IsOneOf(string file, string ranges) =>
        ranges.Split(' ').Any(range => string.CompareOrdinal(Path.GetFileName(file)[..3], range[..3]) >= 0
            && string.CompareOrdinal(Path.GetFileName(file)[..3], range[4..]) <= 0);
}
