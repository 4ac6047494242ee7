using ArchiveParse.Json;

namespace ArchiveParse.Tests.Snapshots;

/// <summary>What the library reads on each of the sample pages, whole.</summary>
public sealed class SamplePages
{
    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Json(string page) =>
        Verifier.Verify(PageJson.Write(ArchivePage.Parse(Repository.SamplePage(page))), extension: "json").UseParameters(page);
}
