using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Hints;

/// <summary>What the caller knows better than the page: read so, and recorded.</summary>
public sealed class CallerCorrectionTests
{
    private const string Talk = "Mikoian: We met in Moskow, and in Moskow we parted.\n\nMao: Yes.\n\nMikoian: In Moskow.";

    [Fact]
    public void A_speaker_is_corrected_before_it_is_found_out_who_it_is()
    {
        var page = (UnrecognizedPage)Read(Talk, ("Mikoian", 1, "Mikoyan"), ("Mikoian", 2, "Mikoyan"));
        Assert.Equal(["Mikoyan", "Mao"], page.Persons.Select(static person => person.Name));
        Assert.Equal(["Mikoyan", "Mao", "Mikoyan"], page.Body.OfType<SpeechBlock>().Select(static speech => speech.Speaker.Label));
    }

    [Theory]
    [InlineData(1, "We met in Moscow, and in Moskow we parted.")]
    [InlineData(2, "We met in Moskow, and in Moscow we parted.")]
    public void Words_of_a_text_are_corrected_where_they_stand(int which, string text) =>
        Assert.Equal(text, Read(Talk, ("Moskow", which, "Moscow")).Body[0].Text);

    /// <summary>A label with nothing left of it is like no other name.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_speaker_may_be_corrected_to_nobody(bool isFirst)
    {
        string talk = string.Concat(Enumerable.Repeat(isFirst ? "Mikoian: Yes.\n\nMao Zedong: No.\n\n" : "Mao Zedong: No.\n\nMikoian: Yes.\n\n", 2));
        Assert.All(((UnrecognizedPage)Read(talk, ("Mikoian", 1, ""))).Persons, static person => Assert.Empty(person.Candidates));
    }

    [Fact]
    public void A_speaker_s_qualifier_is_none_of_the_label() => Assert.Equal(
        "Mikoyan",
        Read("Mikoian [to Mao]: Yes.\n\nMao: No.\n\nMikoian: Good.", ("Mikoian", 1, "Mikoyan")).Body.OfType<SpeechBlock>().First().Speaker.Label);

    [Fact]
    public void A_correction_is_a_repair_with_its_reason()
    {
        var page = Read(Talk, ("Moskow", 3, "Moscow"));
        Assert.Equal(
            [new Repair { Kind = RepairKind.Correction, Was = "Moskow", Read = "Moscow", Reason = "a slip", Span = new(Talk.LastIndexOf("Moskow", StringComparison.Ordinal), 6) }],
            page.Repairs);
    }

    [Theory]
    [InlineData("November 22, 1956", "22 November 1955", "1955-11-22")]
    [InlineData("November 22, 1956", "no date at all", null)]
    public void The_page_s_date_is_read_anew(string was, string now, string? edtf)
    {
        var page = (DocumentPage)Read(MadePages.Labelled, (was, 1, now));
        Assert.Equal((now, edtf), (page.Date?.Text, page.Date?.Edtf?.ToString()));
    }

    [Fact]
    public void Title_reference_type_and_signature_are_corrected()
    {
        var page = (DocumentPage)Read(
            MadePages.Labelled,
            ("Diary of Ambassador P.F. Yudin", 1, "Diary of the Ambassador"),
            ("AVPRF, f. 0100, op. 49, d. 9", 1, "AVPRF, f. 0100, op. 50, d. 9"),
            ("Diary Entry", 1, "Diary"),
            ("P. Yudin", 1, "P. F. Yudin"));
        Assert.Equal(("Diary of the Ambassador", "Diary"), (page.Title, page.Type));
        Assert.Equal("50", Assert.IsType<FondReference>(Assert.Single(page.Source!.References)).Opis);
        Assert.Equal("P. F. Yudin", Assert.Single(page.Body.OfType<SignatureBlock>()).Name);
        Assert.Equal(4, page.Repairs.Count);
    }

    [Fact]
    public void Record_id_summary_and_classification_are_corrected()
    {
        var page = (DocumentPage)Read(
            MadePages.Labelled,
            ("117838", 1, "117839"),
            ("Yudin and Liu Shaoqi speak of the harvest.", 1, "They speak."),
            ("Top Secret", 1, "Secret"));
        Assert.Equal(("117839", "They speak.", "Secret"), (page.RecordId, page.Summary, page.Classification));
    }

    /// <summary>It is kept as it is given, of a scheme that is not read.</summary>
    [Theory]
    [InlineData("Moskow is far from Moskow.", 1, "Moscow is far from Moskow.")]
    [InlineData("Moskow is far from Moskow.", 2, "Moskow is far from Moscow.")]
    [InlineData("The road to Moskow", 1, "The road to Moscow")]
    public void Words_may_stand_at_either_end_of_a_text(string text, int which, string corrected) =>
        Assert.Equal(corrected, Read($"Talks\n\nThey met at noon and spoke of it.\n\n{text}", ("Moskow", which, "Moscow")).Body[^1].Text);

    [Fact]
    public void A_label_s_words_are_none_of_the_text() => Assert.Equal(
        "We met in Moscow.",
        Read("Moskow: We met in Moskow.\n\nMao: Yes.\n\nMoskow: Good.\n\nMao: Well.", ("Moskow", 2, "Moscow")).Body[0].Text);

    [Fact]
    public void A_number_is_corrected()
    {
        var page = (DocumentPage)ArchivePage.Parse(MadePages.Frus);
        var span = page.Leaves.Single(static leaf => leaf.Leaf == "number").Span;
        var corrected = (DocumentPage)ArchivePage.Parse(MadePages.Frus, new ParseOptions { Corrections = [new(span, "999", "a slip")] });
        Assert.Equal("999", corrected.Number);
    }

    [Fact]
    public void Another_date_stays()
    {
        var page = Read("Letter\n\nMoscow, 22 November 1956\n\nWe met, and he was in good spirits.\n\nMoscow, 24 November 1956", ("22 November 1956", 1, "23 November 1956"));
        Assert.Equal(["1956-11-23", "1956-11-24"], page.Body.OfType<DatelineBlock>().Select(static block => block.Date.Edtf?.ToString()));
    }

    [Theory]
    [InlineData(1, "Ivan Orloff", "Igor Orlov")]
    [InlineData(2, "Ivan Orlov", "Igor Orloff")]
    public void Of_two_of_a_name_the_one_is_corrected_who_is_meant(int which, params string[] names) => Assert.Equal(
        names,
        Read("Participants: Ivan Orlov, Igor Orlov\n\nNowak: Yes.\n\nHalm: No.\n\nNowak: Good.", ("Orlov", which, "Orloff")).Body.OfType<ParticipantsBlock>().Single()
            .Groups[0].People.Select(static person => person.Name));

    [Theory]
    [InlineData(1, "Talks in Moscow", "Letter from Moskow")]
    [InlineData(2, "Talks in Moskow", "Letter from Moscow")]
    public void Of_two_entries_with_a_word_the_one_is_corrected_that_is_meant(int which, params string[] titles)
    {
        const string text = "Skip to content\n\nResults:\n\n1 - 2 of 2\n\nDocuments\n\nSeptember 18, 1956\n\nTalks in Moskow\n\nThey met.\n\nSeptember 19, 1956\n\nLetter from Moskow\n\nThey wrote.\n";
        Assert.Equal(titles, ((ListingPage)Read(text, ("Moskow", which, "Moscow"))).Entries.Select(static entry => entry.Title));
    }

    [Theory]
    [InlineData("Participants: Ivan Orlov, Jan Nowak\n\nWe met at noon.", 16)]
    [InlineData("We met at noon, and nobody else was there.", 4)]
    [InlineData("Skip to content\n\nResults:\n\n1 - 1 of 1\n\nDocuments\n\nSeptember 18, 1956\n\nTalks in Moscow\n\nThey met.\n", 80)]
    public void No_words_cannot_be_corrected(string text, int at)
    {
        var page = ArchivePage.Parse(text, new ParseOptions { Corrections = [new(new(at, 0), "more", "a slip")] });
        Assert.Contains(page.Diagnostics, static each => each.Code == "AP1602");
        Assert.Equal(ArchivePage.Parse(text).Body, page.Body);
    }

    [Fact]
    public void A_reference_is_corrected_to_what_is_none() => Assert.Equal(
        "not found",
        Assert.IsType<OtherReference>(((DocumentPage)Read(MadePages.Labelled, ("AVPRF, f. 0100, op. 49, d. 9", 1, "not found"))).Source!.References[0]).Text);

    [Fact]
    public void A_participant_is_corrected_by_name()
    {
        const string text = "Participants: Anastas Mikoian, Mao Zedong\n\nMikoyan: Yes.\n\nMao Zedong: No.";
        var list = Read(text, ("Mikoian", 1, "Mikoyan")).Body.OfType<ParticipantsBlock>().Single();
        Assert.Equal(["Anastas Mikoyan", "Mao Zedong"], list.Groups[0].People.Select(static person => person.Name));
    }

    [Fact]
    public void A_dateline_is_read_anew() => Assert.Equal(
        "1956-11-23",
        Read("Letter\n\nMoscow, 22 November 1956\n\nWe met, and he was in good spirits.", ("22 November 1956", 1, "23 November 1956"))
            .Body.OfType<DatelineBlock>().Single().Date.Edtf?.ToString());

    [Theory]
    [InlineData("Moskow", "Moscow", "Moscow, 22 November 1956", "Moscow", "22 November 1956")]
    [InlineData("22 November 1956", "23 November 1956", "Moskow, 23 November 1956", "Moskow", "23 November 1956")]
    public void Place_and_date_of_a_dateline_are_corrected_in_its_text_too(string was, string now, string text, string place, string date)
    {
        var page = Read("Letter\n\nMoskow, 22 November 1956\n\nWe met, and he was in good spirits.", (was, 1, now));
        var line = page.Body.OfType<DatelineBlock>().Single();
        Assert.Equal((text, place, date), (line.Text, line.Place, line.Date.Text));
    }

    [Fact]
    public void A_note_is_corrected_where_its_words_stand() => Assert.Equal(
        "He meant Moscow.",
        Assert.Single(((UnrecognizedPage)Read("We met in the city.[1]\n\n[1] He meant Moskow.", ("Moskow", 1, "Moscow"))).Notes).Text);

    [Fact]
    public void An_entry_of_a_list_is_corrected_by_title()
    {
        const string text = "Skip to content\n\nResults:\n\n1 - 1 of 1\n\nDocuments\n\nSeptember 18, 1956\n\nTalks in Moskow\n\nThey met.\n";
        Assert.Equal("Talks in Moscow", Assert.Single(((ListingPage)Read(text, ("Moskow", 1, "Moscow"))).Entries).Title);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(500, 3)]
    public void One_that_meets_no_value_is_told_and_changes_nothing(int start, int length)
    {
        var page = ArchivePage.Parse("A\n\n  \n\nB", new ParseOptions { Corrections = [new(new(start, length), "C", "a slip")] });
        Assert.Equal(
            $"AP1602 The correction to “C” at {start}..{start + length} meets no value of the page, and is not applied.",
            Assert.Single(page.Diagnostics.Where(static each => each.Code == "AP1602").Select(static each => $"{each.Code} {each.Message}")));
        Assert.Empty(page.Repairs);
    }

    [Theory]
    [InlineData("Subject: Talks in Moscow\n\nWe met, and he was in good spirits.", 0, 7)]
    [InlineData("Skip to content\n\nResults:\n\n1 - 1 of 1\n\nDocuments\n\nSeptember 18, 1956\n\nTalks in Moscow\n\nThey met.\n", 500, 3)]
    public void Nor_do_a_label_and_what_lies_beyond_the_page(string text, int start, int length)
    {
        var page = ArchivePage.Parse(text, new ParseOptions { Corrections = [new(new(start, length), "C", "a slip")] });
        Assert.Contains(page.Diagnostics, static each => each.Code == "AP1602");
        Assert.Equal(ArchivePage.Parse(text).Body, page.Body);
    }

    private static ArchivePage Read(string text, params (string Was, int Which, string Now)[] corrections)
    {
        var page = ArchivePage.Parse(text, new ParseOptions
        {
            Corrections = [.. corrections.Select(each => new Correction(new(Place(text, each.Was, each.Which), each.Was.Length), each.Now, "a slip"))],
        });
        Laws.SpansLieOnThePage(text, page);
        Laws.NothingIsLost(text, page);
        Laws.JsonComesBack(text, page);
        return page;
    }

    private static int Place(string text, string words, int which)
    {
        int at = -1;
        for (; which > 0; which--)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }
}
