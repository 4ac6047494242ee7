using System.Text.Json;
using ArchiveParse.Tests.Layouts;

namespace ArchiveParse.Tests.Mapping;

/// <summary>What is undone, and how it is told.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("the list of\n\nmachines", "pageBreak '\\n\\n' → ' '")]
    [InlineData("the list of\nmachines")]
    [InlineData("the list.\n\nmachines were wanted")]
    [InlineData("the list [of\n\nMachines] and tools", "pageBreak '\\n\\n' → ' '")]
    [InlineData("the list (it was long.\n\nMachines were wanted.")]
    public void A_sentence_goes_on_behind_a_page_break(string text, params string[] repairs) =>
        Assert.Equal(repairs, Told(Record($"They met at noon.\n\nIn the afternoon the delegation met once more with the two ministers, and they took up {text}.", "AVPRF")));

    [Fact]
    public void Where_each_line_is_a_paragraph_its_end_is_no_page_break() => Assert.Empty(Told(MadePages.Dense.Replace(
        "Comrade Liu Shaoqi received me and spoke of the harvest.",
        "Comrade Liu Shaoqi received me.\n"
            + "In the afternoon the delegation met once more with the two ministers, and they took up the list of\nmachines and tools.",
        StringComparison.Ordinal)));

    [Theory]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9, ll. 202-03.", "range '202-03' → '202-203'")]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9, ll. 202–03, 211-14.", "range '202–03' → '202-203'", "range '211-14' → '211-214'")]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9, ll. 12-14.")]
    [InlineData("PRC FMA 106-01477-03, 15-16.")]
    [InlineData("PRC FMA 106-01477-03, 115-16.", "range '115-16' → '115-116'")]
    public void The_end_of_a_range_is_completed(string source, params string[] repairs) =>
        Assert.Equal(repairs, Told(Record("It is so.", source)));

    [Fact]
    public void In_a_note_too() => Assert.Equal(
        ["range '202-03' → '202-203'"],
        Told(Record("They met at noon.[1]\n\n[1] AVPRF, f. 0100, op. 49, d. 9, ll. 202-03.", "AVPRF")));

    [Theory]
    [InlineData("T O P  S E C R E T", "spacing 'T O P  S E C R E T' → 'TOPSECRET'")]
    [InlineData("M e m o r a n d u m", "spacing 'M e m o r a n d u m' → 'Memorandum'")]
    [InlineData("Secret")]
    [InlineData("IN S E C R E T", "spacing 'S E C R E T' → 'SECRET'")]
    [InlineData("Letter to A. B. C. and D.")]
    public void Letters_that_stand_apart_are_a_word(string line, params string[] repairs) =>
        Assert.Equal(repairs, Told(Record($"{line}\n\nThey met at noon and spoke of the harvest.", "AVPRF")));

    [Theory]
    [InlineData(
        "PARTICIPANTS\n\nU.S.             U.S.S.R.\nSecretary Rusk   Mr. Orlov\nMr. Lebedev      Mr. Petrov",
        "U.S.: Secretary Rusk; Mr. Lebedev | U.S.S.R.: Mr. Orlov; Mr. Petrov")]
    [InlineData("PARTICIPANTS\n\nIvan Orlov       Jan Nowak\nKarl Halm        Uwe Kessel", "Ivan Orlov; Karl Halm | Jan Nowak; Uwe Kessel")]
    [InlineData(
        "[USSR MFA Far            [USSR MFA General\nEast Department stamp:   Secretariat stamp:\nIncoming Nº 01712s       Incoming Nº 03412s]",
        "USSR MFA Far East Department")]
    public void Columns_are_read_one_by_one(string columns, string read) => Assert.Equal(
        [$"columns '{OnOneLine(columns)}' → '{read}'"],
        Told($"Memorandum of conversation\n\n{columns}\n\nThey met at noon and spoke of it."));

    [Theory]
    [InlineData("Participants: Ivan Orlov, Jan Nowak")]
    [InlineData("PARTICIPANTS\n\nEUR—Messrs. Kohler and Nowak")]
    public void People_who_stand_in_their_order_are_no_columns(string list) =>
        Assert.Empty(Told($"Memorandum of conversation\n\n{list}\n\nThey met at noon and spoke of it."));

    [Fact]
    public void A_title_in_capitals_is_as_the_citation_has_it() => Assert.Equal(
        ["title 'LETTER TO THE MINISTRY' → 'Letter to the Ministry'"],
        Told(
            """
            digitalarchive.wilsoncenter.org

            May 5, 1956
            LETTER TO THE MINISTRY

            Citation:

            "Letter to the Ministry," May 5, 1956, Wilson Center Digital Archive, RGASPI, f. 1. https://example.org/1

            Contents:

            Original Scan
            """));

    [Theory]
    [InlineData("machines and tools. Nothing came of it.", "pageBreak '\\n\\n' → ' '")]
    [InlineData(
        "machines and tools that the council had asked for in the spring of that\n\nyear. Nothing came of it.\n\nThey parted.",
        "pageBreak '\\n\\n' → ' '",
        "pageBreak '\\n\\n' → ' '")]
    public void A_summary_goes_on_behind_a_page_break_too(string end, params string[] repairs) => Assert.Equal(
        repairs,
        Told(
            $"""
            May 5, 1956

            **Letter to the Ministry**

            Citation:

            "Letter to the Ministry," May 5, 1956, Wilson Center Digital Archive, RGASPI, f. 1. https://example.org/1

            Summary:

            They had met at noon.

            In the afternoon the delegation met once more with the two ministers, and took up the list of

            {end}

            Contents:

            Original Scan
            """));

    [Fact]
    public void Broken_words_and_sheets_are_told_in_page_order() => Assert.Equal(
        ["wordBreak '-\\n' → ''", "pageBreak '\\n\\fDigital Archive 2\\n' → ' '"],
        Told(Printed).Take(2));

    private static string Record(string text, string source) =>
        $"Skip to content\n\nMay 5, 1956\n\nLetter\n\n{text}\n\nA summary.\n\nDocument Information\n\nSource\n\n{source}\n\n";

    private static string Printed => string.Join(
        '\f',
        "Digital Archive 1\nthe delegation met again in the afternoon and took up the list of confer-\n"
            + "ences and machines that had been asked for in the spring of the year, but\nthe other side said that they would have to wait for the decision of those\n",
        "Digital Archive 2\nwho had sent them, and that nothing could be said of it before the harvest\n"
            + "was in and the council had met once more to hear the report of the minister\nof trade on the state of the mills and of the roads in the northern parts\n",
        "Digital Archive 3\nof the country, where the snow had not yet gone and nobody could travel.\n");

    private static IEnumerable<string> Told(string text) => ArchivePage.Parse(text).Repairs.Select(static each =>
        $"{JsonNamingPolicy.CamelCase.ConvertName($"{each.Kind}")} '{OnOneLine(each.Was)}' → '{OnOneLine(each.Read)}'");

    private static string OnOneLine(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\f", "\\f", StringComparison.Ordinal);
}
