using ArchiveParse.Text;

namespace ArchiveParse.Tests.Readings;

public sealed class BlockReadingTests
{
    [Theory]
    [InlineData("The [North] Korean com[munist] party.", "The North Korean communist party.", "The Korean com party.", "North munist")]
    [InlineData("We come [sic, probably “came”] there [sic].", "We come there.", "We come there.", "")]
    [InlineData("On the [contrary?] side.", "On the contrary side.", "On the side.", "contrary")]
    [InlineData("He [C% refuses to cancel] it.", "He refuses to cancel it.", "He it.", "refuses to cancel")]
    [InlineData("He said [one line excised] to us.", "He said [one line excised] to us.", "He said … to us.", "")]
    [InlineData("We agree. (Laughter). Yes.", "We agree. (Laughter). Yes.", "We agree. (Laughter). Yes.", "")]
    [InlineData("We agree. [Laughter] Yes.", "We agree. [Laughter] Yes.", "We agree. Yes.", "")]
    [InlineData("The plan.[1] Then [Ed.: Kim] he came.", "The plan. Then he came.", "The plan. Then he came.", "")]
    [InlineData("On [[11]] September.", "On 11 September.", "On September.", "11")]
    [InlineData("I[van] V[asilyevich] came.", "Ivan Vasilyevich came.", "I V came.", "van asilyevich")]
    [InlineData("He came “[to] Moscow [in May]”.", "He came “to Moscow in May”.", "He came “Moscow”.", "to in May")]
    [InlineData("The [Deputy [Prime] Minister] came.", "The Deputy Prime Minister came.", "The came.", "Deputy Prime Minister")]
    [InlineData("He spoke[,] then left.", "He spoke, then left.", "He spoke then left.", ",")]
    [InlineData("C[entral]C[ommittee] of “[the] Party”.", "CentralCommittee of “the Party”.", "CC of “Party”.", "entral ommittee the")]
    [InlineData("We agree (emphasis added) and [? Petrov] too.", "We agree and Petrov too.", "We agree and too.", "Petrov")]
    [InlineData("No brackets here.", "No brackets here.", "No brackets here.", "")]
    public void A_paragraph_has_four_readings(string text, string clean, string diplomatic, string supplied)
    {
        var block = Assert.Single(ArchivePage.Parse(text).Body);
        Assert.Equal(
            (text, clean, diplomatic, supplied),
            (Read(block, text, ReadingKind.AsPrinted), Read(block, text, ReadingKind.Clean),
                Read(block, text, ReadingKind.Diplomatic), Read(block, text, ReadingKind.Supplied)));
    }

    [Theory]
    [InlineData("The com[munist] party.", ReadingKind.Clean, "communist", "com[munist")]
    [InlineData("The [North] Korean party.", ReadingKind.Clean, "North Korean", "North] Korean")]
    [InlineData("The [North] Korean party.", ReadingKind.Diplomatic, "The Korean", "The [North] Korean")]
    [InlineData("The [North] Korean and [South] Korean party.", ReadingKind.Supplied, "South", "South")]
    [InlineData("The\u00a0 **bold** plan \u00a0of [\\[1\\]](#) May.", ReadingKind.AsPrinted, "bold plan of [1]", "bold** plan \u00a0of [\\[1\\]]")]
    public void A_stretch_of_a_reading_leads_back_to_the_page(string text, ReadingKind kind, string words, string onPage)
    {
        var reading = Assert.Single(ArchivePage.Parse(text).Body).Reading(text, kind);
        TextSpan stretch = new(reading.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var place = reading.PageSpan(stretch);
        Assert.Equal((onPage, stretch), (place.In(text).ToString(), reading.ReadingSpan(place)));
    }

    [Fact]
    public void A_turn_a_list_item_and_a_stage_are_read_without_label_and_marker()
    {
        const string Text = "Mao: We [all] go.\n\nKim: Yes.\n\nMao: Now [North]\n\nthen.\n\nKim: No.\n\n[Mao leaves the room.]\n\n1) The [trade] plan.\n\n2) The army.";
        var read = ArchivePage.Parse(Text).Body.Select(block => Read(block, Text, ReadingKind.Clean)).ToArray();
        Assert.Contains("We all go.", read);
        Assert.Contains("The trade plan.", read);
    }

    [Fact]
    public void A_running_head_inside_a_block_is_no_part_of_a_reading()
    {
        const string Text = "We met in the confer-\nHead 3\nence.";
        ParagraphBlock block = new() { Text = "We met in the conference.", Span = new(0, Text.Length) };
        PageLeaf head = new() { Leaf = "furniture", Span = new(Text.IndexOf("Head", StringComparison.Ordinal), 6) };
        var reading = block.Reading(Text, ReadingKind.Clean, [head]);
        Assert.Equal("confer", reading.PageSpan(new(14, 6)).In(Text).ToString());
    }

    [Fact]
    public void What_no_page_or_reading_has_is_refused()
    {
        ParagraphBlock block = new() { Text = "We met.", Span = new(0, 7) };
        var reading = block.Reading("We met.", ReadingKind.Clean);
        Assert.Equal((7, 7), (reading.PageOffset(7), reading.ReadingOffset(99)));
        Assert.Throws<ArgumentOutOfRangeException>(() => reading.PageOffset(8));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Reading("We", ReadingKind.Clean));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Reading("We met.", (ReadingKind)9));
    }

    private static string Read(Block block, string source, ReadingKind kind) => block.Reading(source, kind).Text;
}
