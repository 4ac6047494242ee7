namespace ArchiveParse.Tests.Resolution;

/// <summary>The page has a title, people who took part, and turns; each row says who speaks them.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Participants: [Anastas] Mikoyan, Liu Shaoqi", "Mikoyan", "Anastas Mikoyan")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak", "Comrade Orlov", "Ivan Orlov")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak", "ORLOV", "Ivan Orlov")]
    [InlineData("Participants: Chairman Mao Zedong, Ivan Orlov", "Chairman Mao", "Mao Zedong")]
    public void A_participants_full_name_is_the_speakers(string list, string label, string name) =>
        Assert.Equal([name, name], Names($"Talks in Moscow\n\n{list}\n\n{label}: Good.\n\n{label}: Very good."));

    [Theory]
    [InlineData("Talks between Mao Zedong and Anastas Mikoyan", "Mikoyan", "Anastas Mikoyan")]
    [InlineData("Talks between Mao Zedong and Anastas Mikoyan", "Chairman Mao", "Mao Zedong")]
    [InlineData("Talks in Moscow", "Mikoyan", "Mikoyan")]
    [InlineData("Talks in Moscow", "Comrade Mikoyan", "Mikoyan")]
    public void The_titles_full_name_is_the_speakers(string title, string label, string name) =>
        Assert.Equal([name, name], Names($"{title}\n\n{label}: Good.\n\n{label}: Very good."));

    [Theory]
    [InlineData("Comrade L. I. Orlov's conversation with Comrade Jan Nowak21", "L. I. Orlov", "Jan Nowak")]
    [InlineData("Comrade L. I. Orlov's dam is higher than Comrade Jan Nowak", "Orlov", "Nowak")]
    [InlineData("Comrade L. I. Orlov's conversation was shorter than Jan Nowak had wished.", "Orlov", "Nowak")]
    public void A_line_above_the_turns_that_says_who_met_whom_gives_full_names(string line, params string[] names) => Assert.Equal(
        names,
        Names($"The Autumn of the Dam\n\nThe dam was built in the valley, and they spoke of it on the telephone.\n\n{line}\n\n13 August 1968\n\n"
            + "Orlov: The dam is built.\n\nNowak: Yes.\n\nOrlov: Good.\n\nNowak: Well.").Distinct());

    [Fact]
    public void A_surname_before_its_initials_is_known_by_itself() => Assert.Equal(
        ["Lesnov, I.O.", "Orlov, P.P."],
        Names("Talks in Moscow\n\nIn attendance: Comrades Lesnov, I.O.; Orlov, P.P.\n\nComrade Lesnov: The dam is built.\n\nComrade Orlov: Good."));

    [Theory]
    [InlineData("(hereafter, Chairman)")]
    [InlineData("(hereafter Chairman)")]
    [InlineData("(hereafter, referred to as “Chairman”)")]
    [InlineData("(hereafter referred to as Chairman)")]
    [InlineData("(hereinafter Chairman)")]
    [InlineData("(abbreviated as \"Chairman\" hereafter)")]
    [InlineData("(referred to as “Chairman” below)")]
    public void An_alias_holds_from_where_it_is_introduced(string introduction) => Assert.Equal(
        ["Mao Zedong", "Mao Zedong", "Ivan Orlov", "Mao Zedong"],
        Names($"Talks of Mao Zedong\n\nParticipants: Ivan Orlov\n\nChairman Mao {introduction}: Good.\n\nChairman: Very good.\n\nOrlov: I agree.\n\nChairman: Then it is done."));

    [Theory]
    [InlineData("Participants: Chairman Mao Zedong, Ivan Orlov", "Mao Zedong")]
    [InlineData("Participants: Mao Zedong, Ivan Orlov", "Chairman")]
    [InlineData("Participants: Chairman Mao Zedong, Chairman Ivan Orlov", "Chairman")]
    public void An_office_is_its_only_holder(string list, string name) =>
        Assert.Equal([name, name], Names($"Talks in Moscow\n\n{list}\n\nChairman: Good.\n\nChairman: Very good."));

    [Fact]
    public void Label_and_qualifier_stay_as_printed_and_the_person_is_known_by_both_names()
    {
        var page = Read("Participants: [Anastas] Mikoyan, Nuritdin Mukhitdinov\n\nMikoyan (to Mukhitdinov): Good.\n\nMukhitdinov: Very good.");
        var speaker = page.Body.OfType<SpeechBlock>().First().Speaker;
        Assert.Equal(("Mikoyan", "to Mukhitdinov", "anastas-mikoyan"), (speaker.Label, speaker.Qualifier, speaker.Person));
        Assert.Equal(["Mikoyan"], page.Persons[0].Aliases);
        Assert.Equal([PersonRole.Speaker, PersonRole.Participant], page.Persons[0].Roles);
    }

    [Theory]
    [InlineData("Luo Fu [Zhang Wentian]", "Zhang Wentian", "Luo Fu")]
    [InlineData("Luo Fu [Zhang Wentian]", "Zhang", "Luo Fu")]
    [InlineData("Filippov [Stalin]", "Stalin", "Filippov")]
    [InlineData("Filippov (Stalin)", "Stalin", "Stalin")]
    public void The_name_in_square_brackets_behind_a_label_is_the_speakers_from_there_on(string head, string label, string name) => Assert.Equal(
        name,
        Names($"Talks in Moscow\n\n{head}: Good.\n\nOrlov: Very good.\n\n{head}: So it is.\n\nOrlov: Good.\n\n{label}: Then it is done.").Last());

    [Fact]
    public void A_label_is_decided_once_however_it_is_spoken() => Assert.Equal(
        [PersonEvidence.Heads, PersonEvidence.Heads],
        Read("Talks of Mao Zedong\n\nMao: Good.\n\nMao (smiling): Very good.").Body.OfType<SpeechBlock>()
            .Select(static speech => speech.Speaker.Evidence));

    [Fact]
    public void Another_spelling_of_a_speaker_is_that_speaker() => Assert.Equal(
        ["Béla Kovács", "Orlov", "Béla Kovács", "Orlov"],
        Names("Talks in Budapest\n\nBéla Kovács: Good.\n\nOrlov: Very good.\n\nBela Kovacs: So it is.\n\nOrlov: Then it is done."));

    [Fact]
    public void A_short_name_may_pass_to_another() => Assert.Equal(
        ["Chairman", "Mao Zedong", "Mao Zedong"],
        Names("Talks of Mao Zedong\n\nParticipants: Ivan Orlov\n\nChairman: Let us begin.\n\nMao (hereafter, Chairman): Good.\n\nChairman: Then it is done."));

    [Fact]
    public void A_label_with_a_name_behind_it_may_mean_another_each_time() => Assert.Equal(
        ["KIM", "LEE", "KIM"],
        Names("Talks in Panmunjom\n\nParticipants: Ivan Orlov\n\nNorth (KIM): Good.\n\nNorth (LEE): Very good.\n\nNorth (KIM): Then it is done."));

    private static IEnumerable<string> Names(string text) => Read(text).Body.OfType<SpeechBlock>().Select(static speech => speech.Speaker.Name);

    private static UnrecognizedPage Read(string text) => Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
}
