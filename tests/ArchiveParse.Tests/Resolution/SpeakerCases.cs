using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution;

/// <summary>Who speaks on small pages, and by what evidence; each rule of <see cref="SpeakerRules"/> has its rows.</summary>
public sealed class SpeakerCases
{
    private const string Parties = "Participants: Fidel Castro, Todor Frolov, Uwe Kessel, Ambassador Tudor Rusu\n\n";
    private const string Turns = "Castro: Yes.\n\nFrolov: No.\n\nCastro: When?\n\nFrolov: In May.\n\n";

    [Theory]
    [InlineData("JFK", "John F. Kennedy")]
    [InlineData("NSK", "Nikita Khrushchev")]
    [InlineData("NK", "Nikita Khrushchev")]
    [InlineData("J.F.K.", "John F. Kennedy")]
    public void Initials_are_the_one_name_of_the_title(string label, string name) =>
        Assert.Equal($"{name} Initials", First($"Conversation between John F. Kennedy and Nikita Khrushchev\n\n{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("FC", "Fidel Castro")]
    [InlineData("TF", "Todor Frolov")]
    [InlineData("UK", "Uwe Kessel")]
    [InlineData("TR", "Tudor Rusu")]
    [InlineData("C.", "Fidel Castro")]
    [InlineData("K.", "Uwe Kessel")]
    [InlineData("R.", "Tudor Rusu")]
    [InlineData("Cde. FC", "Fidel Castro")]
    [InlineData("Comrade TF", "Todor Frolov")]
    [InlineData("Mr. UK", "Uwe Kessel")]
    public void Initials_are_the_one_participant_who_has_them(string label, string name) =>
        Assert.Equal($"{name} Initials", First($"Talks\n\n{Parties}{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("ABC")]
    [InlineData("XY")]
    [InlineData("W.")]
    public void Initials_of_nobody_stay_as_they_are(string label) =>
        Assert.Equal($"{label} Label", First($"Talks\n\n{Parties}{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("Castro", "Fidel Castro Name")]
    [InlineData("CASTRO", "Fidel Castro Name")]
    [InlineData("Comrade Castro", "Fidel Castro Name")]
    [InlineData("Mr. Frolov", "Todor Frolov Name")]
    [InlineData("T. Frolov", "Todor Frolov Name")]
    [InlineData("[T.] Frolov", "Todor Frolov Name")]
    [InlineData("Ambassador", "Tudor Rusu Office")]
    [InlineData("The Ambassador", "Tudor Rusu Office")]
    [InlineData("Ambassador Rusu", "Tudor Rusu Name")]
    [InlineData("Chairman", "Chairman Label")]
    [InlineData("Orlov", "Orlov Label")]
    public void A_name_is_the_participant_whom_it_fits_and_an_office_its_holder(string label, string who) =>
        Assert.Equal(who, First($"Talks\n\n{Parties}{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("Ceausescu", "Nicolae Ceauşescu")]
    [InlineData("Comrade Ceausescu", "Nicolae Ceauşescu")]
    [InlineData("Pak Jong Ae", "Pak Jong-ae")]
    [InlineData("Kovacs", "Béla Kovács")]
    public void Accents_and_hyphens_make_no_other_person(string label, string name) =>
        Assert.Equal($"{name} Spelling", First($"Talks\n\nParticipants: Nicolae Ceauşescu, Pak Jong-ae, Béla Kovács\n\n{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("All")]
    [InlineData("A voice")]
    [InlineData("Voices")]
    [InlineData("Voice from the hall")]
    [InlineData("Voices from the floor")]
    [InlineData("Everyone")]
    [InlineData("N.N.")]
    [InlineData("Unknown")]
    [InlineData("Unidentified speaker")]
    [InlineData("Question")]
    [InlineData("Someone")]
    [InlineData("Shouts from the hall")]
    public void Whom_the_page_does_not_name_is_nobody_else(string label)
    {
        var page = Read($"Talks\n\n{Parties}{Turns}{label}: Hurrah!");
        var last = page.Body.OfType<SpeechBlock>().Last().Speaker;
        Assert.Equal((label, label, PersonEvidence.Unnamed), (last.Label, last.Name, last.Evidence));
        Assert.Empty(page.Persons.Single(each => each.Id == last.Person).Aliases);
    }

    [Theory]
    [InlineData("North (KIM)", "Kim Il Sung Qualifier")]
    [InlineData("South (LEE)", "LEE Qualifier")]
    [InlineData("Filippov [Stalin]", "Filippov Label")]
    [InlineData("Chairman (KIM)", "Kim Il Sung Qualifier")]
    [InlineData("Kim (smiling)", "Kim Il Sung Name")]
    [InlineData("Kim [sic]", "Kim Il Sung Name")]
    [InlineData("Kim (to Ito)", "Kim Il Sung Name")]
    [InlineData("Kim (Laughing)", "Kim Il Sung Name")]
    public void A_name_in_brackets_behind_the_label_says_who_it_is(string head, string who) =>
        Assert.Equal(who, First($"Talks\n\nParticipants: Kim Il Sung, Ito Hirobumi\n\n{head}: Yes.\n\nIto: No.\n\n{head}: Well."));

    [Theory]
    [InlineData("Filippov [Stalin]", "Stalin", "Filippov")]
    [InlineData("Luo Fu [Zhang Wentian]", "Zhang Wentian", "Luo Fu")]
    [InlineData("Luo Fu [Zhang Wentian]", "Zhang", "Luo Fu")]
    [InlineData("Chou En-lai [Zhou Enlai]", "Zhou Enlai", "Chou En-lai")]
    [InlineData("Chou En-lai [Zhou Enlai]", "Zhou", "Chou En-lai")]
    [InlineData("Mao Tse-tung (Mao Ze-dong)", "Mao Ze-dong", "Mao Tse-tung")]
    [InlineData("Sachkov [Saqiukefu]", "Sachkov", "Sachkov")]
    [InlineData("Feng Xi [Stalin]", "Stalin", "Feng Xi")]
    public void A_gloss_in_the_list_is_another_name_of_that_person(string entry, string label, string name) =>
        Assert.Equal($"{name} Name", First($"Talks\n\nParticipants: {entry}, Ivan Orlov\n\n{label}: Yes.\n\n{label}: No."));

    [Theory]
    [InlineData("Castro and Frolov", "Fidel Castro and Todor Frolov", "todor-frolov")]
    [InlineData("Castro & Kessel", "Fidel Castro & Uwe Kessel", "uwe-kessel")]
    [InlineData("Comrade Castro and Comrade Frolov", "Fidel Castro and Todor Frolov", "todor-frolov")]
    public void Two_speak_one_utterance(string label, string names, string other)
    {
        var last = Read($"Talks\n\n{Parties}{Turns}{label}: Agreed!").Body.OfType<SpeechBlock>().Last().Speaker;
        Assert.Equal((names, "fidel-castro"), (last.Name, last.Person));
        Assert.Equal([other], last.Others);
    }

    [Theory]
    [InlineData("signee")]
    [InlineData("me")]
    [InlineData("the undersigned")]
    [InlineData("the author")]
    public void The_writer_in_his_own_list_is_the_one_who_signs(string self)
    {
        var page = Read($"Talks\n\nParticipants: Ivan Orlov, {self}\n\nWe met in the afternoon, and he was in good spirits all the time.\n\nP. Yudin");
        var writer = page.Persons.Single(each => each.Aliases.Contains(self));
        Assert.Equal("P. Yudin", writer.Name);
        Assert.Contains(PersonRole.Participant, writer.Roles);
        Assert.Contains(PersonRole.Signatory, writer.Roles);
    }

    [Theory]
    [InlineData("Ana Ciobanu, interpreter", PersonRole.Interpreter)]
    [InlineData("Ana Ciobanu, translator", PersonRole.Interpreter)]
    [InlineData("Ana Ciobanu, notetaker", PersonRole.NoteTaker)]
    [InlineData("Ana Ciobanu as notetaker", PersonRole.NoteTaker)]
    [InlineData("Ana Ciobanu, note-taker", PersonRole.NoteTaker)]
    public void What_a_participant_does_is_a_role(string entry, PersonRole role) =>
        Assert.Contains(role, Read($"Talks\n\nParticipants: {entry}\n\n{Turns}").Persons.Single(each => each.Name == "Ana Ciobanu").Roles);

    private static string First(string text)
    {
        var speaker = Read(text).Body.OfType<SpeechBlock>().First().Speaker;
        return $"{speaker.Name} {speaker.Evidence}";
    }

    private static UnrecognizedPage Read(string text) => Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
}
