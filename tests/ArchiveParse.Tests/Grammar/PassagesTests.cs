namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>Paragraphs that page breaks cut, on pages of the print export.</summary>
public sealed class PassagesTests
{
    [Theory]
    [InlineData("We have not\n\nstudied it yet.", "We have not studied it yet.")]
    [InlineData("We met the [North\n\nKorean] ambassador.", "We met the [North Korean] ambassador.")]
    [InlineData("He met (as\n\nYou know) the ambassador.", "He met (as You know) the ambassador.")]
    [InlineData("Nobody among all of those who had been asked to come was at the August 30, [1956]\n\nCC Plenum.", "Nobody among all of those who had been asked to come was at the August 30, [1956] CC Plenum.")]
    [InlineData("We have not\n\n\u00a0\n\nstudied it\n\nyet.", "We have not studied it yet.")]
    public void A_page_break_inside_a_sentence_or_a_bracket_is_a_space(string words, string text)
    {
        Assert.Equal([text], Texts($"{Lead}\n\n{words}\n\nThen they left.").Skip(1).SkipLast(1));
        Assert.Equal(["Lindner: Yes.", $"Anders: {text}", "Lindner: Good."], Texts($"{Lead}\n\nLindner: Yes.\n\nAnders: {words}\n\nLindner: Good.").Skip(1));
    }

    [Theory]
    [InlineData("machine guns\n\n\n\nfield guns\n\n\n\nlorries", "machine guns // field guns // lorries")]
    [InlineData("machine guns\n\nand lorries", "machine guns and lorries")]
    [InlineData("We saw the\n\n\n\nlorries", "We saw the lorries")]
    [InlineData(
        "Nobody among all of those who had been asked to come saw more of it than several\n\n\n\nlorries",
        "Nobody among all of those who had been asked to come saw more of it than several lorries")]
    public void Two_blank_lines_part_what_is_no_full_line(string words, string told) =>
        Assert.Equal($"{Lead} // {told} // It was late.", string.Join(" // ", Bodies.Read(new($"{Lead}\n\n{words}\n\nIt was late."), "").Blocks.Select(static each => each.Text)));

    [Fact]
    public void A_turn_that_merely_lacks_its_full_stop_ends_where_the_next_speaker_begins() =>
        Assert.Equal(["Lindner: The plan for China and [North] Korea", "Anders: All right."],
            Texts($"{Lead}\n\nLindner: The plan for China and [North] Korea\n\nAnders: All right.").Skip(1));

    [Fact]
    public void Paragraphs_of_one_turn_are_parted_by_a_blank_line() =>
        Assert.Equal(["Lindner: First the plan.\n\nThen the treaty.", "Anders: All right."],
            Texts($"{Lead}\n\nLindner: First the plan.\n\nThen the treaty.\n\nAnders: All right.").Skip(1));

    [Fact]
    public void Paragraphs_that_end_their_sentences_stay_apart() =>
        Assert.Equal([Lead, "First the plan.", "Then the treaty."], Texts($"{Lead}\n\nFirst the plan.\n\nThen the treaty."));

    [Fact]
    public void A_note_mark_behind_the_full_stop_does_not_leave_the_sentence_open() =>
        Assert.Equal([Lead, "First the plan.[1]", "Then the treaty.2", "They left."], Texts($"{Lead}\n\nFirst the plan.^[1]\n\nThen the treaty.2\n\nThey left."));

    [Theory]
    [InlineData("1) the plan.", "ListItemBlock")]
    [InlineData("(The conversation returns to the original topic).", "StageBlock")]
    [InlineData("**The second day**", "HeadingBlock")]
    public void Another_block_ends_a_paragraph_that_lacks_its_full_stop(string other, string kind)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse(Export($"{Lead}\n\nWe come to\n\n{other}\n\nThey left.")));
        Assert.Equal(["ParagraphBlock", "ParagraphBlock", kind, "ParagraphBlock"], page.Body.Select(static each => each.GetType().Name));
    }

    [Theory]
    [InlineData("They wrote of the friend [Ivan] Orlov\n[1] (who was not named) and of others.", "They wrote of the friend [Ivan] Orlov [1] (who was not named) and of others.")]
    [InlineData("They wrote of the friend [Ivan] Orlov\n[1] and of others.", "They wrote of the friend [Ivan] Orlov [1] and of others.")]
    [InlineData("They wrote of the friends.\n[1] and of others.", "They wrote of the friends. // [1] and of others.")]
    [InlineData("They wrote of the friend [Ivan] Orlov\n\n[1] and of others.", "They wrote of the friend [Ivan] Orlov // [1] and of others.")]
    [InlineData("They wrote of the friend [Ivan] Orlov\n[1] see page 12.", "They wrote of the friend [Ivan] Orlov // [1] see page 12.")]
    [InlineData("They wrote of the friend [Ivan] Orlov\n[1] Others came.", "They wrote of the friend [Ivan] Orlov // [1] Others came.")]
    public void A_note_mark_at_the_head_of_a_line_may_stand_inside_a_sentence(string words, string told)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{Lead}\n\n{words}\n\nThen they left."));
        Assert.Equal(told, string.Join(" // ", page.Body.Select(Told).Skip(1).SkipLast(1)));
    }

    [Theory]
    [InlineData("They spoke of\n\n[Page 91]\n\nthe harvest.", "They spoke of [Page 91] the harvest.")]
    [InlineData("They spoke of the\n\n[p. 91]\n\nharvest and the\n\n[p. 92]\n\nvines.", "They spoke of the [p. 91] harvest and the [p. 92] vines.")]
    [InlineData("1. They spoke of\n\n[Page 91]\n\nthe harvest.", "They spoke of [Page 91] the harvest.")]
    [InlineData("They spoke about the harvest in the fields of the north, and then at some length about\n\n[Page 91]\n\nBerlin.", "They spoke about the harvest in the fields of the north, and then at some length about [Page 91] Berlin.")]
    [InlineData("They spoke.\n\n[Page 91]\n\nthe harvest.", "They spoke. // [Page 91] // the harvest.")]
    [InlineData("They spoke of\n\n[Page 91]\n\nThe harvest.", "They spoke of // [Page 91] // The harvest.")]
    [InlineData("They spoke of\n\n[Page 91]\n\n(a) the harvest.", "They spoke of // [Page 91] // the harvest.")]
    [InlineData("They spoke of\n\n(p. 91)\n\nthe harvest.", "They spoke of (p. 91) the harvest.")]
    [InlineData("They spoke of\n\n[page two]\n\nthe harvest.", "They spoke of [page two] the harvest.")]
    [InlineData("They spoke of our letter (p. 91) and\n\n(a) the harvest.", "They spoke of our letter (p. 91) and // the harvest.")]
    [InlineData("They spoke of\n\n[The Consul leaves.]\n\nthe harvest.", "They spoke of // [The Consul leaves.] // the harvest.")]
    public void A_sentence_goes_on_behind_the_number_of_a_page(string words, string told)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{Lead}\n\n{words}\n\nThen they left."));
        Assert.Equal(told, string.Join(" // ", page.Body.Select(Told).Skip(1).SkipLast(1)));
    }

    [Theory]
    [InlineData("[Page 91]Anders: No.", "Lindner: Yes. // [Page 91] // Anders: No. // Lindner: Good.")]
    [InlineData("[Page 91] Anders: No.", "Lindner: Yes. // [Page 91] // Anders: No. // Lindner: Good.")]
    [InlineData("[Page 91]I saw it: no.", "Lindner: Yes.\n\n[Page 91]I saw it: no. // Lindner: Good.")]
    [InlineData("[Page 91]", "Lindner: Yes. // [Page 91] // Lindner: Good.")]
    public void A_turn_may_begin_behind_the_number_of_a_page(string line, string told)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{Lead}\n\nLindner: Yes.\n\n{line}\n\nLindner: Good."));
        Assert.Equal(told, string.Join(" // ", page.Body.Select(Told).Skip(1)));
    }

    [Theory]
    [InlineData("They spoke at length about the harvest in the fields of the north, which all of them saw on\n\n15 July.", 1)]
    [InlineData("They spoke at length about the harvest in the fields of the north, where there had been\n\n15 July.", 2)]
    [InlineData("They spoke with\n15 July 1954", 2)]
    [InlineData("They spoke at length about the harvest in the fields of the north, and all of them agreed on\n\n1) it.", 2)]
    public void A_full_line_leads_on_to_a_figure(string words, int blocks) =>
        Assert.Equal(blocks, Bodies.Read(new($"{Lead}\n\n{words}\n\nThen they left."), "").Blocks.Count - 2);

    [Fact]
    public void A_full_line_leads_on_to_no_point_of_a_speech()
    {
        const string Full = "They spoke at length about the harvest in the fields of the north, and agreed on";
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{Lead}\n\nLindner: {Full}\n\n1. Trade.\n\nAnders: {Full}\n\n15 May.\n\nLindner: Good.\n\nAnders: Yes."));
        Assert.Equal([$"Lindner: {Full}\n\n1. Trade.", $"Anders: {Full} 15 May."], page.Body.Select(Told).Skip(1).SkipLast(2));
    }

    [Theory]
    [InlineData("1.\nThe harvest was good.\n2. \nThe vines were late.", "1. The harvest was good. // 2. The vines were late.")]
    [InlineData("1.\n2.\n3.\nThe vines were late.", "1. // 2. // 3. The vines were late.")]
    [InlineData("1.\nThe harvest", "1. // The harvest")]
    [InlineData("1956.\nThe harvest was good.", "1956. // The harvest was good.")]
    public void A_number_may_stand_over_its_item(string lines, string told) =>
        Assert.Equal(
            told,
            string.Join(" // ", Bodies.Read(new($"{Lead}\n\n{lines}\n\nThen they left."), "").Blocks.Skip(1).SkipLast(1)
                .Select(static each => each is ListItemBlock item ? $"{item.Marker} {item.Text}" : each.Text)));

    [Fact]
    public void Where_page_breaks_do_not_cut_a_capital_begins_a_paragraph()
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{Lead}\n\nWe come to\n\nThe plan.\n\nThey have not\n\nstudied it."));
        Assert.Equal([Lead, "We come to", "The plan.", "They have not studied it."], page.Body.Select(Told));
    }

    private const string Lead = "The two delegations met again in the afternoon.";

    private static string Export(string body) => $"""
        May 5, 1955

        **Conversation between Horst Lindner and Paul Anders**

        Citation:

        "Conversation between Horst Lindner and Paul Anders", May 5, 1955, Wilson Center Digital Archive, Central Archives.

        Summary:

        Lindner and Anders discuss a trade agreement.

        Original Language:

        German

        Contents:

        Translation - English

        {body}
        """;

    private static string[] Texts(string body) => [.. Assert.IsType<DocumentPage>(ArchivePage.Parse(Export(body))).Body.Select(Told)];

    private static string Told(Block block) => block is SpeechBlock speech ? $"{speech.Speaker.Label}: {speech.Text}" : block.Text;
}
