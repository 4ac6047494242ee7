using System.Globalization;
using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>
/// The laws hold for whatever text there is: every character by itself, every kind of it, lines without end, and the sample pages cut,
/// doubled and glued. Small pages are cut everywhere, long ones at some places and lines; the command <c>tests/ArchiveParse.Fuzz cuts</c> cuts all.
/// </summary>
public sealed class AnyInputTests(ITestOutputHelper output)
{
#if NET10_0_OR_GREATER
    private const int ShortPage = 5_000;
#else
    // The same code once more: no page is short enough to be cut everywhere.
    private const int ShortPage = 0;
#endif

    private const int LongLine = 10_000_000;

    public static TheoryData<string> Characters => [.. HostileCharacters.Names];

    public static TheoryData<string> Lines => [.. HostileLines.Names];

    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    [Fact]
    public void Every_character_by_itself() => Hold(Enumerable.Range(0, char.MaxValue + 1).Select(static code => $"{(char)code}"));

    [Theory]
    [MemberData(nameof(Characters))]
    public void Characters_of_one_kind(string name) => Laws.Hold(HostileCharacters.Named(name));

    /// <summary>At this length only what costs no more than the parse: that nothing is lost.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Ten_million_characters_on_a_line(string name)
    {
        string text = HostileLines.Named(name, LongLine);
        var page = ArchivePage.Parse(text);
        Laws.SpansLieOnThePage(text, page);
        Laws.NothingIsLost(text, page);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_cut_off_at_any_place(string name)
    {
        string page = Repository.SamplePage(name);
        Hold(CutPages.At(page, page.Length <= ShortPage ? CutPages.Places(page) : CutPages.Places(page, count: 50)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_with_a_line_removed_doubled_or_swapped(string name)
    {
        string page = Repository.SamplePage(name);
        Hold(CutPages.ByLine(page, step: 1 + (page.Length / 4_000)));
    }

    [Fact]
    public void Pages_glued_to_one_another() => Hold(CutPages.Glued([.. Repository.SamplePages.Select(Repository.SamplePage)]));

    private void Hold(IEnumerable<string> texts)
    {
        int held = 0;
        foreach (string text in texts)
        {
            Laws.Hold(text);
            held++;
        }

        output.WriteLine(held.ToString(CultureInfo.InvariantCulture) + " texts");
    }
}
