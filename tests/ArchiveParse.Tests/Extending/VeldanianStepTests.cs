using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using Veldania;

namespace ArchiveParse.Tests.Extending;

/// <summary>The steps of <c>docs/extending.md</c>, each by itself: what it makes of a page, the later ones not yet taken.</summary>
public sealed class VeldanianStepTests
{
    [Fact]
    public void Words_make_a_date_of_a_date()
    {
        var parser = With(ArchiveGrammar.Default.With(new GrammarWords
        {
            Months = new Dictionary<string, int> { ["Brumar"] = 11 },
            Weekdays = ["Marday"],
            Archives = new Dictionary<string, KnownArchive> { ["National Archives of Veldania"] = new("NAV", "VX") },
        }));
        Assert.Equal("1957-11-12", parser.ReadDate("Marday, 12 Brumar 1957").Edtf?.ToString());
    }

    [Fact]
    public void A_scheme_takes_a_shelf_mark_apart()
    {
        var parser = With(ArchiveGrammar.Default.With(ShelfMarks.Rule));
        var reference = Assert.IsType<ExtensionReference>(Assert.Single(parser.ReadReferences("NAV/OR/III/41, cols. 612–619").References));
        Assert.Equal("OR III 41 612–619", string.Join(' ', reference.Levels.Select(static level => level.Text)));
    }

    [Fact]
    public void A_block_stands_among_the_turns_of_a_plain_page()
    {
        var page = With(ArchiveGrammar.Default.With(Divisions.Rule)).Parse(Page("report-41"));
        var division = Assert.Single(page.Body.OfType<ExtensionBlock>());
        Assert.Equal("number 17, ayes 112, noes 87, abstentions 4", string.Join(", ", division.Values.Select(static value => $"{value.Name} {value.Text}")));
    }

    [Fact]
    public void A_listing_has_an_entry_for_each_line()
    {
        var page = Assert.IsType<ListingPage>(With(VeldanianGrammar.Instance).Parse(Page("calendar-1")));
        Assert.Equal(["Answers to Written Questions", "The Fourth State", "Trade with the Neighbouring States"], page.Entries.Select(static entry => entry.Title));
    }

    [Fact]
    public void A_report_has_number_date_title_and_source()
    {
        var page = Assert.IsType<DocumentPage>(With(VeldanianGrammar.Instance).Parse(Page("report-41")));
        Assert.Equal(("41", "1957-11-12", "Trade with the Neighbouring States"), (page.Number, page.Date?.Edtf?.ToString(), page.Title));
        Assert.Equal(("NAV", "VX"), (page.Source?.References[0].Repository, page.Source?.References[0].Country));
    }

    private static ArchiveParser With(ArchiveGrammar grammar) => new(new() { Grammar = grammar });

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "ArchiveParse.Extension", "Pages", $"{name}.txt"));
}
