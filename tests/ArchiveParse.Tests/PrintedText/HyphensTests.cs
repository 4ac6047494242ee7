namespace ArchiveParse.Tests.PrintedText;

public sealed class HyphensTests
{
    private const string Lead = "The two delegations met again in the afternoon and took up the\nagreement, of which the first part had been signed in the week\nbefore. ";

    [Theory]
    [InlineData("They opened the confer-\nence", "They opened the conference")]
    [InlineData("They opened the confer-\r\n   ence, late", "They opened the conference, late")]
    [InlineData("They opened the confer\u00ad\nence", "They opened the conference")]
    [InlineData("They opened the confer¬\nence", "They opened the conference")]
    [InlineData("They opened the confer\u2010\nence", "They opened the conference")]
    [InlineData("THE OPENING OF THE GREAT CONFER-\nENCE IN MOSCOW", "THE OPENING OF THE GREAT CONFERENCE IN MOSCOW")]
    [InlineData("Они открыли конфе-\nренцию", "Они открыли конференцию")]
    [InlineData("Sie eröffneten die Außen-\nministerkonferenz", "Sie eröffneten die Außenministerkonferenz")]
    public void A_hyphen_before_a_small_letter_is_the_printers(string text, string mended) => Assert.Equal([mended], Mended.Lines(text));

    [Theory]
    [InlineData("They spoke at length of the Sino-\nSoviet border", "They spoke at length of the Sino-Soviet border")]
    [InlineData("They spoke at length of the years 1950-\n1953 and after", "They spoke at length of the years 1950-1953 and after")]
    [InlineData("They spoke of the anti-\nimperialist front", "They spoke of the anti-imperialist front")]
    [InlineData("He was received by the vice-\nchairman", "He was received by the vice-chairman")]
    public void A_hyphen_before_a_capital_a_figure_and_behind_some_first_parts_is_the_words_own(string text, string mended) =>
        Assert.Equal([mended], Mended.Lines(text));

    [Theory]
    [InlineData("long-term", "They made a long-\nterm plan", "They made a long-term plan")]
    [InlineData("cooperation", "They spoke of co-\noperation", "They spoke of cooperation")]
    [InlineData("co-operation", "They spoke of co-\noperation", "They spoke of co-operation")]
    [InlineData("term, long", "They made a long-\nterm plan", "They made a long-term plan")]
    [InlineData("McDonald", "They spoke to a certain Mr. Mc-\nDonald", "They spoke to a certain Mr. McDonald")]
    [InlineData("thousand", "They were a thous-\nand people", "They were a thousand people")]
    public void The_other_words_of_the_page_decide_first(string elsewhere, string text, string mended) =>
        Assert.Equal([$"{Lead.ReplaceLineEndings(" ")}{elsewhere}.", mended], Mended.Lines($"{Lead}{elsewhere}.\n\n{text}"));

    [Theory]
    [InlineData("They spoke of pre-\nand post-war plans", "They spoke of pre- and post-war plans")]
    [InlineData("Sie sprachen über Außen-\nund Innenpolitik", "Sie sprachen über Außen- und Innenpolitik")]
    public void A_hyphen_that_stands_for_the_rest_of_a_pair_stays_before_a_space(string text, string mended) => Assert.Equal([mended], Mended.Lines(text));

    [Theory]
    [InlineData("To the file -\nthe embassy")]
    [InlineData("--\nthe embassy")]
    [InlineData("They spoke of Sino-\n\nSoviet borders")]
    [InlineData("They came in 1956-\nthe embassy")]
    [InlineData("-\nthe embassy")]
    public void Where_no_word_is_broken_the_lines_stay(string text) =>
        Assert.Equal(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Mended.Lines(text));

    [Theory]
    [InlineData("Central Archives. <https://digital.example/\ndocument/1>", "Central Archives. <https://digital.example/document/1>")]
    [InlineData("Central Archives. <https://digital.example/docu\nment/1>", "Central Archives. <https://digital.example/document/1>")]
    [InlineData("Central Archives. https://digital.example/\ndocument/1", "Central Archives. https://digital.example/document/1")]
    [InlineData("Central Archives. https://digital.example/a_\ndocument/1", "Central Archives. https://digital.example/a_document/1")]
    [InlineData("Central Archives. https://digital.example/a-\ndocument/1", "Central Archives. https://digital.example/a-document/1")]
    [InlineData("Central Archives. https://digital.example/1-\n2/3", "Central Archives. https://digital.example/1-2/3")]
    [InlineData("Central Archives. https://digital.example/a=\ndocument/1", "Central Archives. https://digital.example/a=document/1")]
    [InlineData("Central Archives. https://digital.example/a?\ndocument/1", "Central Archives. https://digital.example/a?document/1")]
    [InlineData("Central Archives. https://digital.example/a&\ndocument/1", "Central Archives. https://digital.example/a&document/1")]
    [InlineData("Central Archives. https://digital.example/\n1/2", "Central Archives. https://digital.example/1/2")]
    public void An_address_goes_on_without_a_space(string text, string mended) => Assert.Equal([mended], Mended.Lines(text));

    [Theory]
    [InlineData("See https://digital.example/document/1\nand the archive.")]
    [InlineData("See <https://digital.example/document/1>\nfor more.")]
    [InlineData("See https://digital.example/\nThe archive has more.")]
    [InlineData("See <https://digital.example/\nno address at all.")]
    [InlineData("See <https://digital.example/a>\nfor> more.")]
    [InlineData("See <https://digital.example/a\nno address> at all.")]
    public void Words_behind_an_address_are_none_of_it(string text) => Assert.Empty(Mended.Leaves(text, "wordBreak"));

    [Theory]
    [InlineData("They opened the confer-\n  ence", "-\n  ")]
    [InlineData("They spoke at length of the Sino-\nSoviet border", "\n")]
    public void A_leaf_tells_what_stands_between_the_halves(string text, string between) =>
        Assert.Equal([between], Mended.Leaves(text, "wordBreak"));
}
