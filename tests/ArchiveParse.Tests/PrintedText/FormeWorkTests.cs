using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.PrintedText;

public sealed class FormeWorkTests
{
    [Theory]
    [InlineData("The Trade Agreement", "The Trade Agreement")]
    [InlineData("1", "2")]
    [InlineData("- 1 -", "- 2 -")]
    [InlineData("Page 1 of 3", "Page 2 of 3")]
    [InlineData("The Trade Agreement   117", "The Trade Agreement   118")]
    [InlineData("12 January 1998 1/3", "12 January 1998 2/3")]
    public void A_line_that_comes_back_on_each_sheet_or_counts_them_is_furniture(string one, string two)
    {
        string above = Mended.Sheets(2, number => number == 1 ? one : two, static _ => "");
        Assert.Equal([one, two], Mended.Leaves(above, "furniture"));
        string below = Mended.Sheets(2, static _ => "", number => number == 1 ? one : two);
        Assert.Equal([one, two], Mended.Leaves(below, "furniture"));
    }

    [Theory]
    [InlineData("12 May 1956", "14 May 1956")]
    [InlineData("Page 1", "Page 3")]
    [InlineData("The Trade Agreement", "The Trade Agreements")]
    public void Lines_that_differ_otherwise_are_text(string one, string two) =>
        Assert.Empty(Mended.Leaves(Mended.Sheets(2, number => number == 1 ? one : two, static _ => ""), "furniture"));

    [Fact]
    public void Left_and_right_sheets_may_have_heads_of_their_own()
    {
        string text = Mended.Sheets(4, static number => number % 2 == 0 ? $"{number} Bulletin" : $"The Trade Agreement {number}", static _ => "");
        Assert.Equal(["The Trade Agreement 1", "2 Bulletin", "The Trade Agreement 3", "4 Bulletin"], Mended.Leaves(text, "furniture"));
    }

    [Fact]
    public void Several_lines_stand_at_an_edge_and_the_first_sheet_may_have_none()
    {
        string text = Mended.Sheets(3, static number => number == 1 ? "" : $"Wilson Center\n\nDigital Archive", static number => number == 1 ? "" : $"{number}");
        Assert.Equal(["Wilson Center", "Digital Archive", "2", "Wilson Center", "Digital Archive", "3"], Mended.Leaves(text, "furniture"));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_edge_of_a_sheet()
    {
        string[] lines = Mended.Lines(Mended.Sheets(2, static number => $"Talks {number}", static _ => ""));
        Assert.Equal(3, lines.Length);
        Assert.Contains(" They said this was so of the Berlin letter, which was read again ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_goes_on_over_the_edge_of_a_sheet() => Assert.Contains(
        "this was so in the conference of the Berlin letter",
        string.Join('|', Mended.Lines($"Talks 1\n\n{Mended.Text(1)} in the confer-\n\fTalks 2\n\nence {Mended.Text(2)}.\n")),
        StringComparison.Ordinal);

    [Fact]
    public void The_first_of_the_stamps_on_all_sheets_is_the_documents() => Assert.Equal(
        ["TOP SECRET", "TOP SECRET"], Mended.Leaves(Mended.Sheets(3, static _ => "TOP SECRET", static _ => ""), "furniture"));

    [Theory]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("Page {0} of 4")]
    [InlineData("The Trade Agreement {0}")]
    [InlineData("The Trade Agreement")]
    public void Without_form_feeds_it_is_what_comes_back_and_cuts_sentences(string form)
    {
        string text = Mended.Sheets(4, static _ => "", number => string.Format(null, form, number), edge: "\n\n");
        Assert.Equal(Enumerable.Range(1, 4).Select(number => string.Format(null, form, number)), Mended.Leaves(text, "furniture"));
    }

    [Fact]
    public void What_comes_back_beside_page_numbers_is_furniture_as_well()
    {
        string text = Mended.Sheets(3, static _ => "Digital Archive\n\nhttps://digital.example/1", static number => $"- {number} -", edge: "\n\n");
        Assert.Equal(9, Mended.Leaves(text, "furniture").Length);
    }

    [Theory]
    [InlineData("They met in the confer-\nTHE TRADE BULLETIN\nence of the envoys.")]
    [InlineData("They met in the confer-\nThe Trade Bulletin 145\nence of the envoys.")]
    [InlineData("They met in the room\nTHE TRADE BULLETIN 145\nof the envoys.")]
    [InlineData("They met in the confer-\nTHE TRADE BULLETIN 145\nEnvoys came.")]
    public void Other_lines_between_head_no_page(string text) => Assert.Empty(Mended.Leaves(text, "furniture"));

    [Theory]
    [InlineData("We met\n- 2 -\nthe ambassador.", "We met the ambassador.")]
    [InlineData("We met.\n- 2 -\nHe left.", "We met.", "He left.")]
    public void A_number_between_dashes_is_furniture_also_where_it_stands_once(string text, params string[] mended)
    {
        Assert.Equal(["- 2 -"], Mended.Leaves(text, "furniture"));
        Assert.Equal(mended, Mended.Lines(text));
    }

    [Theory]
    [InlineData("We met in the afternoon, and with us came\n12\nthe ambassador.", "We met in the afternoon, and with us came the ambassador.")]
    [InlineData("We met in the afternoon, and with us came\n\n12\n\nthe envoy.", "We met in the afternoon, and with us came the envoy.")]
    [InlineData("They met in the afternoon, and the confer-\n7\nence went on.", "They met in the afternoon, and the conference went on.")]
    [InlineData("They met in the confer-\nTHE TRADE BULLETIN 145\nence of the envoys.", "They met in the conference of the envoys.")]
    [InlineData("They met in the confer-\n146 THE TRADE BULLETIN\nence of the envoys.", "They met in the conference of the envoys.")]
    public void A_figure_that_cuts_a_filled_line_from_the_rest_of_its_sentence_numbers_a_page(string text, string mended)
    {
        Assert.Single(Mended.Leaves(text, "furniture"));
        Assert.Equal([mended], Mended.Lines(text));
    }

    [Theory]
    [InlineData("We met in the afternoon, and with us came.\n12\nthe ambassador.")]
    [InlineData("We met in the afternoon, and with us came\n12\nThe ambassador.")]
    [InlineData("We met in the afternoon, and with us came\n1956\nthe ambassador.")]
    [InlineData("with us came\n12\nambassadors")]
    public void Other_figures_are_text(string text) => Assert.Empty(Mended.Leaves(text, "furniture"));

    [Theory]
    [InlineData("Chapter {0}")]
    [InlineData("{0}")]
    [InlineData("Laughter")]
    public void What_comes_back_between_sentences_is_text(string form) =>
        Assert.Empty(Mended.Leaves(string.Join("\n\n", Enumerable.Range(1, 5).Select(number => $"{string.Format(null, form, number)}\n\nHere {Mended.Text(number)}.")), "furniture"));

    [Theory]
    [InlineData("- 12 -", 12)]
    [InlineData("–3–", 3)]
    [InlineData("Page 3 of 7", 3)]
    [InlineData("page 3", 3)]
    [InlineData("p. 3", 3)]
    [InlineData("Seite 12 von 40", 12)]
    [InlineData("стр. 5", 5)]
    [InlineData("3/7", 3)]
    public void Some_page_numbers_say_what_they_are(string line, int number) =>
        Assert.Equal(number, Folios.Line(new Cursor(line)).Value);

    [Theory]
    [InlineData("12")]
    [InlineData("- 12")]
    [InlineData("- 12 - said the envoy")]
    [InlineData("Page three")]
    [InlineData("12345/7")]
    public void Other_lines_do_not(string line) =>
        Assert.False(Folios.Line(new Cursor(line)).WasSuccessful);
}
