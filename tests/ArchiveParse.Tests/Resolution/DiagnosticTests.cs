namespace ArchiveParse.Tests.Resolution;

public sealed class DiagnosticTests
{
    private const string Plain = "AP1002 Info: No page layout fits this text; it is read as plain paragraphs.";

    [Fact]
    public void A_text_that_no_layout_fits_is_told() => Assert.Equal([Plain], Read("We met."));

    [Theory]
    [InlineData("We met.[1] We parted.[2]\n\n[2] In Moscow.", "AP1101 Info: Line 1, column 8 (offset 7): the page has no note 1.")]
    [InlineData(
        "Telegram\n\nTo: NOWAK1\n\nFrom: B2 Street\n\nWe met the minister.\n\n[1] In Oslo.\n\n[2] In Bonn.",
        "AP1102 Info: Line 11, column 1 (offset 75): no mark in the text refers to note 2.")]
    [InlineData("We met.[1]\n\n[1] In May.\n\n[2] In Moscow.", "AP1102 Info: Line 5, column 1 (offset 25): no mark in the text refers to note 2.")]
    public void A_mark_without_a_note_and_a_note_without_a_mark_are_told(string text, string message) =>
        Assert.Equal([Plain, message], Read(text));

    [Theory]
    [InlineData("We met.[1]\n\n[1] In Moscow.")]
    [InlineData("We met.[1] We parted.[1]\n\n[1] In Moscow.")]
    [InlineData("From: Ivan Orlov[1]\n\nWe met at noon, and he was in good spirits.\n\n[1] In Moscow.")]
    [InlineData("Participants: Ivan Orlov[1], Jan Nowak\n\nWe met at noon, and he was in good spirits.\n\n[1] Of the embassy.")]
    [InlineData("We met at noon, and he was in good spirits.\n\nCC: Cde. Orlov[1]\n\n[1] Of the embassy.")]
    public void A_mark_with_its_note_needs_no_word(string text) => Assert.Equal([Plain], Read(text));

    [Fact]
    public void So_they_are_in_a_document_with_its_record() => Assert.Equal(
        [
            "AP1101 Info: Line 5, column 8 (offset 32): the page has no note 1.",
            "AP1102 Info: Line 7, column 1 (offset 37): no mark in the text refers to note 2.",
        ],
        Read("Skip to content\n\nLetter\n\nWe met.[1]\n\n[2] In Moscow.\n\nThey meet.\n\nDocument Information\n\nRecord ID\n\n12\n"));

    [Theory]
    [InlineData("Five copies printed\n1 - Cde. A. A. Gromyko\n2 - to file", "the list declares 5 copies, its lines account for 2.")]
    [InlineData("Two copies printed\n1 - Cde. A. A. Gromyko\n2 - to file", null)]
    [InlineData("Produced in 3 copies for:\n2x Embassy in Moscow\n1x Foreign Ministry", null)]
    [InlineData("Printed in 15 copies", null)]
    [InlineData("Typed in three copies\nOne for the addressee\nOne for the file", "the list declares 3 copies, its lines account for 2.")]
    [InlineData("4 copies\n1 - addressee\n2 - Cde. Gromyko\n3 - archive\n4 - file\nTyped by Petrova", null)]
    public void Declared_copies_are_checked_against_the_lines(string closing, string? message)
    {
        const string Running = "We met the ambassador, and he was in good spirits all day.";
        var found = ArchivePage.Parse($"{Running}\n\n{closing}\n").Diagnostics.Where(static each => each.Code == "AP1501");
        Assert.Equal(message, found.SingleOrDefault()?.Message.Split(": ", 2)[1]);
    }

    [Theory]
    [InlineData("Notes taken by Jan Nowak. Translated by Li Wei.", "Line 16, column 1 (offset 96)")]
    [InlineData("Notes taken by Jan Nowak.", "Line 16, column 1 (offset 96)")]
    [InlineData("Translated by Li Wei.", null)]
    [InlineData("Document obtained by Jan Nowak and translated by Li Wei.", null)]
    [InlineData("Published in Pravda, 3 May 1956. Translated by Li Wei.", null)]
    [InlineData("RGANI, f. 3, op. 14, d. 947. Translated by Li Wei.", null)]
    public void A_source_that_no_rule_knows_is_told_though_a_credit_follows_it(string source, string? place)
    {
        const string Head = "Skip to content\n\nLetter\n\nWe met at noon.\n\nThey meet.\n\n\nThey met.\n\nDocument Information\n\nSource\n\n";
        var found = ArchivePage.Parse($"{Head}{source}\n\nRecord ID\n\n12\n").Diagnostics.Where(static each => each.Code == "AP1302");
        Assert.Equal(place, found.SingleOrDefault()?.Message.Split(": ", 2)[0]);
    }

    [Fact]
    public void A_list_of_no_records_lacks_none() => Assert.Empty(Read("Skip to content\n\nResults:\n\n0 - 0 of 0\n"));

    [Fact]
    public void A_day_that_no_calendar_has_keeps_its_words() => Assert.Equal(
        ["AP1003 Warning: Line 10, column 1 (offset 49): the calendar has no “February 30, 1956”; the words are kept."],
        Read("Skip to content\n\n1 - 2 of 2\n\n1956\n\nThe Harvest\n\n\nFebruary 30, 1956\n\nThe Drought\n"));

    [Theory]
    [InlineData("Date unknown")]
    [InlineData("May 1956")]
    public void A_date_that_is_unknown_or_vague_needs_no_word(string date) => Assert.Empty(Read($"Skip to content\n\n1 - 1 of 1\n\n{date}\n\nThe Harvest\n"));

    [Fact]
    public void What_no_rule_claims_is_kept_with_its_place_and_what_was_expected_there()
    {
        const string Text = "Skip to content\n\nDiary\n\nWe met.\n\nThey meet.\n\nDocument Information\n\nType\n\nLetter\n\nA stray line\n";
        var page = ArchivePage.Parse(Text);
        var block = Assert.IsType<UnparsedBlock>(page.Body[^1]);
        Assert.Equal(("A stray line", "a label of the record, or the end of the page", "A stray line"), (block.Text, block.Expected, block.Span.In(Text).ToString()));
        Assert.Equal(
            ["AP1001 Warning: Line 15, column 1 (offset 81): no rule claims this text; expected a label of the record, or the end of the page. It is kept as an unparsed block."],
            Read(Text));
        Assert.Equal(block.Span, page.Diagnostics[0].Span);
    }

    [Fact]
    public void All_that_is_told_is_told_in_page_order() => Assert.Equal(
        ["AP1002", "AP1101", "AP1101", "AP1102"],
        ArchivePage.Parse("We met.[1]\n\nWe parted.[2]\n\n[3] In Moscow.").Diagnostics.Select(static each => each.Code));

    private static IEnumerable<string> Read(string text) =>
        ArchivePage.Parse(text).Diagnostics.Select(static each => $"{each.Code} {each.Severity}: {each.Message}");
}
