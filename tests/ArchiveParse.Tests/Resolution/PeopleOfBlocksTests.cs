namespace ArchiveParse.Tests.Resolution;

/// <summary>Whatever names a person points to that person, and says by what: <c>name → id (evidence)</c>.</summary>
public sealed class PeopleOfBlocksTests
{
    private const string Text = "We met in the afternoon, and he was in good spirits all the time.";

    [Theory]
    [InlineData("Participants: Ivan Orlov, Jan Nowak", "Ivan Orlov → ivan-orlov (Label)", "Jan Nowak → jan-nowak (Label)")]
    [InlineData("Participants: Ivan Orlov[1], Jan Nowak[2]", "Ivan Orlov → ivan-orlov (Label)", "Jan Nowak → jan-nowak (Label)")]
    [InlineData("PARTICIPANTS\n\nU.S.\nEUR—Messrs. Kohler and Nowak", "Kohler → kohler (Label)", "Nowak → nowak (Label)")]
    [InlineData("Participants: Soviet side: Ivan Orlov\n\nPolish side: Jan Nowak", "Ivan Orlov → ivan-orlov (Label)", "Jan Nowak → jan-nowak (Label)")]
    [InlineData("Participants: N.N., N.N., Ivan Orlov", "N.N. → n-n (Unnamed)", "N.N. → n-n-2 (Unnamed)", "Ivan Orlov → ivan-orlov (Label)")]
    [InlineData("Participants: Ivan Orlov, signee", "Ivan Orlov → ivan-orlov (Label)", "signee → p-yudin (Self)")]
    [InlineData("Participants: Ivan Orlov, me", "Ivan Orlov → ivan-orlov (Label)", "me → p-yudin (Self)")]
    public void Of_a_list_of_participants(string list, params string[] people) => Assert.Equal(people, Read($"Talks\n\n{list}\n\n{Text}\n\nP. Yudin").Body
        .OfType<ParticipantsBlock>().SelectMany(static each => each.Groups).SelectMany(static each => each.People).Select(static each => $"{each.Name} → {each.Person} ({each.Evidence})"));

    [Theory]
    [InlineData("From: Ambassador P. Yudin", "P. Yudin → p-yudin (Label)")]
    [InlineData("From: Pavel Yudin[1]", "Pavel Yudin → pavel-yudin (Label)")]
    [InlineData("To: Cde. Stalin", "Stalin → stalin (Label)")]
    [InlineData("To: Cde. Stalin, Cde. Molotov", "Stalin → stalin (Label)", "Molotov → molotov (Label)")]
    [InlineData("To: Comrades Stalin, Molotov, Orlov", "Stalin → stalin (Label)", "Molotov → molotov (Label)", "Orlov → orlov (Label)")]
    [InlineData("Interpreter: Zhou Bin", "Zhou Bin → zhou-bin (Label)")]
    [InlineData("Notetaker: Ana Ciobanu", "Ana Ciobanu → ana-ciobanu (Label)")]
    [InlineData("Drafted by: Ana Ciobanu", "Ana Ciobanu → ana-ciobanu (Label)")]
    [InlineData("To: NOWAK, EYES ONLY")]
    [InlineData("To: Ivan Orlov, Very urgent", "Ivan Orlov → ivan-orlov (Label)")]
    [InlineData("To: Foreign Minister")]
    [InlineData("To: Central Committee")]
    [InlineData("From: Hungarian Embassy Staff")]
    [InlineData("From: Poland Desk")]
    [InlineData("To: The Ministry of Foreign Affairs, Belgrade")]
    [InlineData("From: New Delhi")]
    [InlineData("From: Embassy in New Delhi")]
    [InlineData("From: At-Tayib Orlov", "At-Tayib Orlov → at-tayib-orlov (Label)")]
    [InlineData("From: Havana")]
    [InlineData("From: State Department")]
    [InlineData("To: East Berlin")]
    [InlineData("Subject: Ivan Orlov")]
    [InlineData("Location: Great Hall")]
    public void Of_a_labelled_line(string line, params string[] people) =>
        Assert.Equal(people, Told(Read($"TELEGRAM\n\n{line}\n\n{Text}\n\n{Text}").Body.OfType<FieldBlock>().SelectMany(static each => each.People)));

    [Theory]
    [InlineData("(Orlov, Nowak)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)")]
    [InlineData("(Ivan Orlov, Jan Nowak).", "Ivan Orlov → ivan-orlov (Name)", "Jan Nowak → jan-nowak (Name)")]
    [InlineData("(Cdes. Orlov, Nowak)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)")]
    [InlineData("(Orlov, Nowak and Ciobanu)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)", "Ciobanu → ana-ciobanu (Name)")]
    [InlineData("(Orlov and Nowak)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)")]
    [InlineData("(Orlov; Nowak)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)")]
    [InlineData("(Orlov, Nowak, et al.)", "Orlov → ivan-orlov (Name)", "Nowak → jan-nowak (Name)")]
    [InlineData("(Orlov, Kessel)")]
    [InlineData("(Orlov, )")]
    [InlineData("(Orlov, Nowak, and then nobody said anything more for a while)")]
    [InlineData("(Orlov, Nowak, laughing)")]
    [InlineData("(Orlov leaves the room, Nowak stays)")]
    [InlineData("(Laughter, applause)")]
    [InlineData("(The conversation returns to the original topic).")]
    public void Of_an_assent_which_stays_a_stage_direction(string line, params string[] people)
    {
        var page = Read($"Talks\n\nParticipants: Ivan Orlov, Jan Nowak, Ana Ciobanu\n\nOrlov: Shall we?\n\n{line}\n\nNowak: Then it is done.\n\nOrlov: Good.");
        Assert.Equal(people, Told(Assert.Single(page.Body.OfType<StageBlock>()).People));
    }

    [Theory]
    [InlineData("Nicolae Ceaușescu", "N. Ceaușescu", "Name")]
    [InlineData("Béla Kovács", "Bela Kovacs", "Spelling")]
    [InlineData("Pak Jong-ae", "Pak Jong Ae", "Spelling")]
    [InlineData("Yu. V. Andropov", "Iu. V. Andropov", "Name")]
    [InlineData("Yuri Andropov", "Yu. Andropov", "Name")]
    [InlineData("Ivan Orlov", "P. Yudin", "Label")]
    public void Of_a_signature(string listed, string signature, string evidence) => Assert.Equal(
        evidence,
        Read($"Talks\n\nParticipants: {listed}, Jan Nowak\n\n{Text}\n\n{signature}").Body.OfType<SignatureBlock>().Last().Evidence.ToString());

    [Theory]
    [InlineData("Comrade Ivan Orlov", "Comrade", null, null)]
    [InlineData("Marshal Ivan Orlov", null, "Marshal", null)]
    [InlineData("General Ivan Orlov", null, "General", null)]
    [InlineData("Ambassador Ivan Orlov", null, null, "Ambassador")]
    [InlineData("Dr. Ivan Orlov, Head of Section", "Dr.", null, "Head of Section")]
    [InlineData("Shri Ivan Orlov", "Shri", null, null)]
    [InlineData("Ivan Orlov", null, null, null)]
    public void Titles_stand_apart_from_the_name(string entry, string? honorific, string? rank, string? office)
    {
        var person = Read($"Talks\n\nParticipants: {entry}; Jan Nowak\n\n{Text}").Persons[0];
        Assert.Equal(("Ivan Orlov", honorific, rank, office), (person.Name, person.Honorific, person.Rank, person.Office));
    }

    [Theory]
    [InlineData("From: Comrade Orlov")]
    [InlineData("Interpreter: Comrade Orlov, Deputy Head")]
    [InlineData("CC: Comrade Orlov")]
    public void The_titles_that_a_list_gives_hold(string line)
    {
        var person = Read($"Talks\n\nParticipants: Mr. Ivan Orlov, Head of Section; Jan Nowak\n\n{line}\n\n{Text}\n\n{line}").Persons[0];
        Assert.Equal(("Ivan Orlov", "Mr.", "Head of Section"), (person.Name, person.Honorific, person.Office));
    }

    [Theory]
    [InlineData("Participants: Soviet side: Mr. Ivan Orlov\n\nPolish side: Jan Nowak", "Participants: Comrade Ivan Orlov, Jan Nowak")]
    [InlineData("Participants: Soviet side: Mr. Ivan Orlov\n\nPolish side: Jan Nowak", "Participants: Ivan Orlov, Jan Nowak")]
    public void What_the_first_list_of_two_says_holds(string list, string other)
    {
        var person = Read($"Talks\n\n{list}\n\n{Text}\n\n{other}\n\nOrlov: Yes.\n\nNowak: No.\n\nOrlov: Good.").Persons[0];
        Assert.Equal(("Ivan Orlov", "Mr.", "Soviet side"), (person.Name, person.Honorific, person.Side));
    }

    [Theory]
    [InlineData("Filippov [Stalin]", "Filippov", "Stalin")]
    [InlineData("Comrade Filippov [Stalin]", "Filippov", "Stalin")]
    [InlineData("Mao Tse-tung (Mao Zedong)", "Mao Tse-tung", "Mao Zedong")]
    [InlineData("Mao Tse-tung(Mao Zedong)", "Mao Tse-tung", "Mao Zedong")]
    [InlineData("Ivan Orlov(interpreter)", "Ivan Orlov")]
    [InlineData("Ivan Orlov (interpreter)", "Ivan Orlov")]
    [InlineData("Ivan Orlov (Head of Section)", "Ivan Orlov")]
    [InlineData("Ivan Orlov, head [sic]", "Ivan Orlov")]
    public void Another_name_in_brackets_is_the_person_s_too(string entry, string name, params string[] aliases)
    {
        var person = Read($"Talks\n\nParticipants: {entry}; Jan Nowak\n\n{Text}").Persons[0];
        Assert.Equal(name, person.Name);
        Assert.Equal(aliases, person.Aliases);
    }

    [Theory]
    [InlineData("Premier Zhou", null, null, "Premier")]
    [InlineData("Comrade Zhou", "Comrade", null, null)]
    [InlineData("Marshal Zhou", null, "Marshal", null)]
    [InlineData("Zhou", null, null, null)]
    public void Titles_of_a_label_are_the_persons(string label, string? honorific, string? rank, string? office)
    {
        var person = Read($"Talks\n\n{Text}\n\n{label}: Yes.\n\nNowak: No.\n\n{label}: Good.\n\nNowak: Well.").Persons[0];
        Assert.Equal(("Zhou", honorific, rank, office), (person.Name, person.Honorific, person.Rank, person.Office));
    }

    [Theory]
    [InlineData("Chairman")]
    [InlineData("Mr. President")]
    public void A_title_without_a_name_is_the_label_itself(string label)
    {
        var person = Read($"Talks\n\n{Text}\n\n{label}: Yes.\n\nNowak: No.\n\n{label}: Good.\n\nNowak: Well.").Persons[0];
        Assert.Equal((label, null, null, null), (person.Name, person.Honorific, person.Rank, person.Office));
    }

    [Fact]
    public void A_short_name_that_a_list_introduces_holds_for_the_page() => Assert.Equal(
        ["Zhao Ziyang Introduced", "Jan Nowak Name"],
        Read($"Talks\n\nParticipants: Premier Zhao Ziyang (hereafter Head), Jan Nowak\n\n{Text}\n\nHead: Yes.\n\nNowak: No.\n\nHead: Good.").Body
            .OfType<SpeechBlock>().Select(static each => $"{each.Speaker.Name} {each.Speaker.Evidence}").Distinct());

    [Fact]
    public void Our_side_is_the_writers() => Assert.Equal(
        "our side",
        Read($"Talks\n\nParticipants on the Kazakh side: Ivan Orlov\nParticipants on our side: Jan Nowak, signee\n\n{Text}\n\nP. Yudin").Persons.Single(static each => each.Name == "P. Yudin").Side);

    private static IEnumerable<string> Told(IEnumerable<PersonReference> people) => people.Select(static each => $"{each.Name} → {each.Person} ({each.Evidence})");

    private static UnrecognizedPage Read(string text) => Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
}
