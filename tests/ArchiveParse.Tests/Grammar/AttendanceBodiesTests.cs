namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>Bodies as sides: who sent those who took part.</summary>
public sealed class AttendanceBodiesTests
{
    [Theory]
    [InlineData(
        "Participants:\n\nfrom the KGB:\n\nMajor General Orlov, Head of the Mission\n\n\nfrom the MfS [Ministry for State Security]:\n\nColonel Weber (Interpreter)",
        "KGB: Orlov (role Head of the Mission)", "MfS: Weber (role Interpreter)")]
    [InlineData("[Additional] Participants:\n\nfrom the KGB:\nColonel Orlov\nCaptain Petrov", "KGB: Orlov (role Colonel), Petrov (role Captain)")]
    [InlineData("from the KGB:\n\nComrade Orlov\n\nComrade Petrov\n\n\nfrom the MfS:\n\nComrade Weber", "KGB: Orlov (honorific Comrade), Petrov (honorific Comrade)", "MfS: Weber (honorific Comrade)")]
    [InlineData("For the Foreign Ministry: Comrade Weber\nFor the Embassy: Comrade Orlov", "Foreign Ministry: Weber (honorific Comrade)", "Embassy: Orlov (honorific Comrade)")]
    [InlineData(
        "Participants:\n\nKGB: Comrade Orlov – Deputy of the Chairman\nComrade Petrov - Head of Section\n\nMfS: Comrade Weber, Head of Section",
        "KGB: Orlov (honorific Comrade | role Deputy of the Chairman), Petrov (honorific Comrade | role Head of Section)", "MfS: Weber (honorific Comrade | role Head of Section)")]
    [InlineData("Participants:\nKGB:\nComrade Orlov\nSED:\nComrade Weber", "KGB: Orlov (honorific Comrade)", "SED: Weber (honorific Comrade)")]
    [InlineData(
        "Participants:\nKGB: Comrade Petrov Interpreter\nComrade Orlov Head of 4\nth Department",
        "KGB: Petrov (honorific Comrade | role Interpreter), Orlov (honorific Comrade | role Head of 4 th Department)")]
    public void A_body_is_a_side(string text, params string[] groups) => Assert.Equal(groups, Groups(text));

    [Theory]
    [InlineData("from the KGB:\n\nComrade Orlov\n\nComrade Petrov")]
    [InlineData("From the start: Comrade Orlov, welcome!\nFrom the first: Thank you.")]
    [InlineData("from the outset:\nComrade Orlov\nfrom the end:\nComrade Petrov")]
    [InlineData("Participants:\nKGB: We agree.")]
    [InlineData("Participants:\nOrlov: Comrade Petrov, Comrade Weber")]
    [InlineData("[This word, which is a long one] Participants:\nColonel Orlov")]
    public void Other_lines_are_no_list(string text) => Assert.Null(Groups(text));

    [Theory]
    [InlineData("Comrade Orlov Head of Section", "Orlov (honorific Comrade | role Head of Section)")]
    [InlineData("Comrade Pak Il Deputy Chairman of the Board", "Pak Il (honorific Comrade | role Deputy Chairman of the Board)")]
    [InlineData("Comrade Orlov Interpreter", "Orlov (honorific Comrade | role Interpreter)")]
    [InlineData("Mr. Tom King", "Tom King (honorific Mr.)")]
    [InlineData("Comrade Marshal Orlov", "Orlov (honorific Comrade | role Marshal)")]
    [InlineData("Pavel Interpreter", "Pavel Interpreter")]
    public void A_role_may_stand_right_behind_a_titled_name(string text, string told) =>
        Assert.Equal(told, People.Person.Whole(text) is { } person ? Told.Person(person) : null);

    [Fact]
    public void A_heading_with_an_added_word_is_no_speaker()
    {
        const string Text = "They met at noon,\n\n[Additional] Participants:\n\nColonel Orlov\n\nComrade Weber:\nWelcome.\n\nComrade Petrov:\nThank you.\n\nComrade Weber:\nGood.";
        Assert.DoesNotContain("[Additional] Participants", ArchivePage.Parse(Text).Body.OfType<SpeechBlock>().Select(static speech => speech.Speaker.Label));
    }

    [Theory]
    [InlineData("Comrade Captain Orlov\n\nfrom the office of the mayor", 2)]
    [InlineData("the guests of honor\n\nfrom the MfS [Ministry for State Security]:", 2)]
    [InlineData("Colonel Orlov, Liaison Officer\n\nof the other side:", 2)]
    [InlineData("Colonel Orlov, Liaison Officer\n\nof the other side", 1)]
    [InlineData("the guests of honor\n\nfrom the mayor’s office:", 1)]
    [InlineData("We agreed on\n\nthe following points:", 1)]
    [InlineData("We have not\n\nstudied it yet.", 1)]
    [InlineData("We went to Moscow, and to Kiev, and from there, by the first of the trains, to\n\nthe following towns:", 1)]
    public void Lines_of_a_list_are_joined_to_nothing(string lines, int paragraphs)
    {
        const string Lead = "The two delegations met again in the afternoon.";
        Assert.Equal(paragraphs, ArchivePage.Parse($"{Lead}\n\n{lines}\n\nThen they left.").Body.OfType<ParagraphBlock>().Count() - 2);
    }

    private static IEnumerable<string>? Groups(string text) => Told.Whole(Attendance.Lists, text)?.Groups.Select(static group =>
        (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(Told.Person)));
}
