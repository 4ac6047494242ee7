using ArchiveParse.Text;

namespace ArchiveParse.Tests.PrintedText;

public sealed class WrapsTests
{
    private const string Wrapped =
        "The two delegations met again in the afternoon and took up the\ntrade agreement, of which the first part had been signed the week\nbefore in the presence of both ministers. The second part, on which\nthey had not agreed, was read out. The ambassador then asked for the";

    private static readonly string Whole = Wrapped.Replace('\n', ' ');

    [Theory]
    [InlineData("list of all the goods.")]
    [InlineData("Bulgarian list.")]
    [InlineData("1956. It was not there.")]
    [InlineData("– as he said – longer list.")]
    [InlineData("(so he said) longer list.")]
    [InlineData("goods: of these there were many.")]
    public void A_filled_line_goes_on_with_the_next(string next) => Assert.Equal([$"{Whole} {next}"], Mended.Lines($"{Wrapped}\n{next}"));

    [Theory]
    [InlineData("list of the goods, between 1,000 and", "2,000 tons of them.", true)]
    [InlineData("list of the goods: they had sent all", "2,000 tons of them.", false)]
    [InlineData("goods of", "2,000 tons of them.", false)]
    public void A_line_that_leads_on_to_a_figure_need_not_be_filled(string line, string next, bool isOne) =>
        Assert.Equal(isOne ? [$"{Whole} {line} {next}"] : [$"{Whole} {line}", next], Mended.Lines($"{Wrapped}\n{line}\n{next}"));

    [Theory]
    [InlineData("\nThe meeting was closed at ten.")]
    [InlineData("    The meeting was closed at ten.")]
    [InlineData("1) the list of the goods")]
    [InlineData("• the list of the goods")]
    [InlineData("THE LIST OF THE GOODS")]
    [InlineData("Subject: the list of the goods")]
    [InlineData("Summary:")]
    [InlineData("**The second day**")]
    [InlineData("Ministry of Trade               Berlin, 5 May 1956")]
    [InlineData("**Harvest** was good.")]
    [InlineData("· the list of the goods")]
    public void A_line_that_is_set_apart_or_in_begins_a_paragraph(string next) => Assert.Equal([Whole, Prose.Clean(next, new TextSpan(0, next.Length))], Mended.Lines($"{Wrapped}\n{next}"));

    [Theory]
    [InlineData("1. The list of the goods.")]
    [InlineData("- the list of the goods")]
    [InlineData("Lindner: We agree.")]
    [InlineData("[1] See the list.")]
    [InlineData("(Laughter).")]
    [InlineData("[Laughter]")]
    [InlineData("[Laughter].")]
    [InlineData("(Laughter)")]
    [InlineData("Yours sincerely,")]
    [InlineData("Yours sincerely, (Sd).")]
    [InlineData("P.S. The list is longer than he said.")]
    public void Behind_a_full_stop_also_figures_dashes_and_speakers_do(string next) =>
        Assert.Equal([$"{Whole} {Filled}", next], Mended.Lines($"{Wrapped}\n{Filled}\n{next}"));

    private const string Filled = "list of the goods that the ministry of trade had sent in May.";

    [Fact]
    public void A_word_of_leave_within_a_sentence_begins_nothing() => Assert.Equal(
        [$"{Whole} {Filled} Yours was the longer one, he said."], Mended.Lines($"{Wrapped}\n{Filled}\nYours was the longer one, he said."));

    [Theory]
    [InlineData("(It was late.)")]
    [InlineData("(It was late).")]
    [InlineData("[It was late]")]
    public void An_aside_stands_by_itself_between_sentences(string aside) => Assert.Equal(
        [Long, aside, "They went on."],
        Mended.Lines($"{Long[..62]}\n{Long[63..124]}\n{Long[125..]}\n{aside}\nThey went on."));

    private const string Long =
        "They went on with the talks until late in the evening and then parted without a word of what had been said by any of the men "
        + "who had come from the city and who knew what was to come of it.";

    [Fact]
    public void A_speaker_who_has_spoken_before_begins_a_turn_also_where_a_full_stop_is_missing() => Assert.Equal(
        ["Lindner: Good.", $"Anders: {Whole}", "Lindner: So it is."],
        Mended.Lines($"Lindner: Good.\n\nAnders: {Wrapped}\nLindner: So it is."));

    [Theory]
    [InlineData("Colonel Orlov", "from the MfS:", true)]
    [InlineData("Colonel Orlov, Head of the Mission", "of the KGB in Berlin", false)]
    [InlineData("the guests", "from the MfS:", true)]
    [InlineData("They went to the city", "of Berlin by train.", false)]
    public void Lines_of_a_list_stay_apart_at_the_edge_of_a_sheet(string line, string next, bool stayApart) => Assert.Equal(
        stayApart ? ["They met.", line, next, "They left."] : ["They met.", $"{line} {next}", "They left."],
        Mended.Lines($"They met.\n{line}\n\f{next}\nThey left."));

    [Fact]
    public void Short_lines_end_paragraphs() => Assert.Equal(
        ["Berlin, 5 May 1956", "To the file", $"{Whole} list.", "He got it.", "P. Lindner", "Head of Section"],
        Mended.Lines($"Berlin, 5 May 1956\nTo the file\n{Wrapped}\nlist.\nHe got it.\nP. Lindner\nHead of Section\n"));

    [Fact]
    public void A_line_set_to_the_right_goes_on_with_nothing() => Assert.Equal(
        ["Berlin, 5 May 1956", $"{Whole} list."], Mended.Lines($"                                               Berlin, 5 May 1956\n{Wrapped}\nlist."));

    [Fact]
    public void First_lines_that_are_set_in_begin_paragraphs() => Assert.Equal(
        [$"{Whole} list.", $"{Whole} list.", "The meeting was closed."],
        Mended.Lines($"   {Wrapped}\nlist.\n   {Wrapped}\nlist.\n   The meeting was closed.\n"));

    [Fact]
    public void Further_lines_that_hang_below_the_first_belong_to_it() => Assert.Equal(
        [$"1) {Whole} list;", $"2) {Whole} list."],
        Mended.Lines($"1) {Wrapped.Replace("\n", "\n   ", StringComparison.Ordinal)}\n   list;\n2) {Wrapped.Replace("\n", "\n   ", StringComparison.Ordinal)}\n   list."));

    [Theory]
    [InlineData("Совещание продолжалось во второй половине дня, и стороны перешли\nк соглашению о торговле, первая часть которого была подписана на\nпрошлой неделе. Вторая часть не обсуждалась, и посол спросил, где\nона. Ответа не было.")]
    [InlineData("Die beiden Delegationen trafen sich am Nachmittag wieder und gingen\nzum Handelsabkommen über, dessen erster Teil in der Woche zuvor von\nden Ministern unterzeichnet worden war. Der zweite Teil wurde durch\nden Dolmetscher verlesen. Niemand hatte etwas dazu zu bemerken.")]
    public void Other_languages_are_wrapped_as_well(string text) => Assert.Equal([text.Replace('\n', ' ')], Mended.Lines(text));

    [Theory]
    [InlineData("We met.\nThey left.\nHe spoke of it.\nIt was late.")]
    [InlineData("Comrade Puja\nComrade Kádár\nDepartment V\nto file")]
    [InlineData("a) to replace the volumes;\nb) to ask the ministry;\nc) to raise the number.")]
    public void Lines_that_no_width_fills_stay(string text) => Assert.Equal(text.Split('\n'), Mended.Lines(text));
}
