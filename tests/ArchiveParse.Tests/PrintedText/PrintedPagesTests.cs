using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.PrintedText;

/// <summary>Whole pages pulled out of PDFs, by the layouts that read them.</summary>
public sealed class PrintedPagesTests
{
    [Fact]
    public void The_record_of_a_print_export_is_whole()
    {
        var page = MadePages.Read<DocumentPage>(PrintedPages.Export);
        Assert.Equal(("print", "1951-03-03"), (page.Layout, page.Date?.Edtf?.ToString()));
        Assert.Equal("Record of Conversation between Secretary Rza Talibov and the Oil Workers' Union, 3 March 1951", page.Title);
        Assert.Equal("https://digital.example/document/112804", page.Url);
        Assert.Equal("Elmira Kerimova", Assert.Single(page.Source!.Contributors).Name);
        Assert.Equal(
            "Secretary Talibov and members of the union compare two counts of the families living in barracks. They do not agree on either of them, nor on who has made them.",
            page.Summary);
        Assert.Equal("English", page.Rendition?.Language);
    }

    [Fact]
    public void Its_text_runs_over_the_sheets() => Assert.Equal(
        [
            "marking: Top Secret",
            "dateline: Baku, 3 March 1951",
            "heading: Record of Secretary Talibov's conversation with the Oil Workers' Union",
            "participants: Participants: Party side: Rza Talibov, Nina Zotova, who was there for one day only, and came late Union side: Mamed Gasanov, Foma Rudenko",
            "speech: Let us hear about the housing first. Have you counted the families in the third district, and who has?",
            "speech: We counted them twice. In January there were 812 families in barracks; the commission wrote 640.[1] We do not know who made the second list, and nobody has signed it. The commission counted doors.",
            "speech: That is a serious accusation. Who was in the commission, and who sent it there?",
            "speech: I was not told, and neither was Rudenko. The Sino-Soviet bank has the second list.",
        ],
        Told.Blocks(MadePages.Read<DocumentPage>(PrintedPages.Export).Body));

    [Fact]
    public void A_note_of_several_lines_is_one() => Assert.Equal(
        ["The figure of 640 also appears in the annual report of the city soviet, which was published in Baku."],
        MadePages.Read<DocumentPage>(PrintedPages.Export).Notes.Select(static note => note.Text));

    [Fact]
    public void Any_other_text_is_mended_as_well()
    {
        var page = MadePages.Read<UnrecognizedPage>(PrintedPages.Letter);
        Assert.Equal(
            [
                "dateline: Peking, 3rd June, 1957",
                "paragraph: Dear Department,",
                "paragraph: My letter of the 8th May described the preparations for the fair. I have now been to see it, and I am sorry to say that I was wrong on most points. The halls were full of visitors from the provinces, and the machines worked.",
                "paragraph: Our own exhibitors were placed next to the Czechoslovak pavilion, which had free beer. I leave the consequences to your imagination, as did the director of the fair.",
                "paragraph: He gave me a list of forty-two articles, of which some are on the control list: I asked him who had made it, and he said that the ministry had. We may not say what is on it, nor may we say what is not, and I should be glad to know who is to pay for the hall in October.",
                "paragraph: I shall write again when I have seen the director, who is away.",
                "paragraph: Yours ever,",
                "signature: A. R. Whitcombe",
            ],
            Told.Blocks(page.Body));
        Assert.Equal(["- 1 -", "minis-", "- 2 -", "- 3 -"], page.Leaves.Select(leaf =>
            leaf.Leaf == "wordBreak" ? "minis-" : leaf.Span.In(PrintedPages.Letter).ToString()));
    }

    [Fact]
    public void A_telegram_keeps_its_head_and_its_points() => Assert.Equal(
        [
            "heading: TELEGRAM",
            "marking: SECRET",
            "field: Embassy in Vientiane",
            "field: Director Stefan Urbanik, Department V of the Ministry of Foreign Affairs, Warsaw",
            "number: No. 2241/63",
            "paragraph: The Commission met eleven times in September. The Indian chairman wishes to finish the report on the incident by the middle of the month; the Canadian delegate is in no hurry.",
            "listitem: On the 9th the helicopter was again refused fuel. We protested in writing, and so did the Indian side, which has had no answer to any of its letters.",
            "listitem: On the 17th our delegation proposed a visit to Phongsaly. [3 groups garbled] The chairman agreed in principle.",
            "signature: Zenon Pietrzak Ambassador",
        ],
        Told.Blocks(MadePages.Read<UnrecognizedPage>(PrintedPages.Telegram).Body));

    [Fact]
    public void Words_broken_in_names_and_brackets_are_read_whole()
    {
        var page = MadePages.Read<UnrecognizedPage>(
            "Talks in Moscow\n\nParticipants: Ivan Or-\nlov, Jan Nowak\n\nOrlov: How is the harvest in the com[mu-\nnist] villages?\n\nNowak: Good.\n");
        Assert.Equal(["Ivan Orlov", "Jan Nowak"], page.Persons.Select(static person => person.Name));
        var mark = Assert.IsType<ExpansionMark>(Assert.Single(page.Body.OfType<SpeechBlock>().First().Marks));
        Assert.Equal(("com[munist]", "communist"), (mark.Text, mark.Expanded));
    }

    [Theory]
    [InlineData(PrintedPages.Telegram)]
    [InlineData(PrintedPages.Export)]
    [InlineData(PrintedPages.Letter)]
    public void Nothing_is_lost_and_every_text_can_be_made_again_from_its_span(string text)
    {
        var page = ArchivePage.Parse(text);
        Assert.Null(Coverage.FirstLost(text, page));
        Assert.All(page.Body, block => Assert.EndsWith(block.Text.ReplaceLineEndings(" "), Rebuilt.Text(text, page, block.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Line_ends_of_any_kind_make_the_same_blocks(string lineEnd)
    {
        foreach (string text in (string[])[PrintedPages.Export, PrintedPages.Letter, MadePages.Labelled, MadePages.Print])
        {
            Assert.Equal(Told.Blocks(ArchivePage.Parse(text).Body), Told.Blocks(ArchivePage.Parse(text.Replace("\n", lineEnd, StringComparison.Ordinal)).Body));
        }
    }
}
