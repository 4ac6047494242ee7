using System.Globalization;
using ArchiveParse.Text;
using Xunit.Abstractions;

namespace ArchiveParse.Tests.Growth;

/// <summary>
/// Work grows as the page does, counted exactly: what ninety more stretches take is what the ninety before them took, in results, cursors
/// and bytes.
/// </summary>
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.02;

    private static readonly IReadOnlyList<GrowingPage> All =
        GrowingPages.All(Repository.SamplePage(Repository.SamplePages.First(static name => name.StartsWith("001", StringComparison.Ordinal))));

    public static TheoryData<string> Names => [.. All.Select(static page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_that_grows_is_of_its_layout(string name)
    {
        var page = Named(name);
        Assert.Equal(page.Layout, ArchivePage.Parse(page.OfLength(5_000)).Layout);
        Assert.Equal(page.Layout, ArchivePage.Parse(page.OfLength(50_000)).Layout);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_grows_is_the_text_and_not_the_page_around_it(string name)
    {
        var page = Named(name);
        Assert.Equal(ArchivePage.Parse(page.OfLength(50_000)).Leaves.Count, ArchivePage.Parse(page.OfLength(500_000)).Leaves.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_text_takes_twice_the_work(string name)
    {
        var page = Named(name);
        int unit = name.StartsWith("print", StringComparison.Ordinal) ? 1 : 55_000 / page.Unit(0).Length;
        var (one, half, full) = (WorkOf(page, unit), WorkOf(page, 50 * unit), WorkOf(page, 99 * unit));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {one}, then {half}, then {full}"));
        AssertGrowth(one.Results, half.Results, full.Results);
        AssertGrowth(one.Cursors, half.Cursors, full.Cursors);
    }

    private static (long Results, long Cursors) WorkOf(GrowingPage page, int count)
    {
        string text = page.Times(count);
        return Tally.Of(() => ArchivePage.Parse(text));
    }

    /// <summary>From one to fifty stretches, and from fifty to ninety-nine, as much is added; filled lines are read without any result.</summary>
    private static void AssertGrowth(long one, long half, long full)
    {
        if (half != one || full != half)
        {
            Assert.InRange((double)(full - half) / Math.Max(half - one, 1), 1 - Tolerance, 1 + Tolerance);
        }
    }

    private static GrowingPage Named(string name) => All.First(page => page.Name == name);
}
