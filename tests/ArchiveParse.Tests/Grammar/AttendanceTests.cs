namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Participants: Zhou Enlai, Liu Shaoqi", "Zhou Enlai, Liu Shaoqi")]
    [InlineData("PARTICIPANTS: Zhou Enlai, Liu Shaoqi.", "Zhou Enlai, Liu Shaoqi")]
    [InlineData("Persons present : Zhou Enlai, Liu Shaoqi", "Zhou Enlai, Liu Shaoqi")]
    [InlineData("In attendance: Zhou Enlai", "Zhou Enlai")]
    [InlineData("Also taking part: Zhou Enlai", "Zhou Enlai")]
    [InlineData("Participants: Soviet side: Mikoyan, Yudin\n\nChinese side: Liu Shaoqi", "Soviet side: Mikoyan, Yudin", "Chinese side: Liu Shaoqi")]
    [InlineData("Participants: Soviet delegation: Mikoyan\nChinese delegation: Liu Shaoqi", "Soviet delegation: Mikoyan", "Chinese delegation: Liu Shaoqi")]
    [InlineData("Participants:\nOn the Polish side: Jan Nowak, Piotr Zając\nOn the Soviet side: Ivan Orlov", "Polish side: Jan Nowak, Piotr Zając", "Soviet side: Ivan Orlov")]
    [InlineData("Participants on the German side: Kurt Weber\nParticipants on the Kazakh side: Nazarbayev", "German side: Kurt Weber", "Kazakh side: Nazarbayev")]
    [InlineData("Present for the Polish side: Jan Nowak", "Polish side: Jan Nowak")]
    [InlineData("Present from the Polish side: Jan Nowak", "Polish side: Jan Nowak")]
    [InlineData("Participants on our side: Jan Nowak", "our side: Jan Nowak")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak and Piotr Zając", "Ivan Orlov, Jan Nowak, Piotr Zając")]
    [InlineData("Participants:\nPolish side:\nJan Nowak\nPiotr Zając\nSoviet side:\nIvan Orlov", "Polish side: Jan Nowak, Piotr Zając", "Soviet side: Ivan Orlov")]
    [InlineData("Participants:\nKurt Weber\nPál Rideg", "Kurt Weber, Pál Rideg")]
    [InlineData("Participants:\n\nKurt Weber\n\nPál Rideg", "Kurt Weber, Pál Rideg")]
    [InlineData("Participants on the German side:\nKurt Weber\nHorst Lindner\nParticipants on the Polish side:\nJan Nowak", "German side: Kurt Weber, Horst Lindner", "Polish side: Jan Nowak")]
    public void A_list_says_who_took_part_on_which_side(string text, params string[] groups) =>
        Assert.Equal(groups, Groups(text, static person => person.Name));

    [Theory]
    [InlineData("Participants: [Anastas] Mikoyan, Sachkov [Saqiukefu]", "Anastas Mikoyan, Sachkov")]
    [InlineData("Participants: Comrade Zhou Enlai, Premier Liu Shaoqi", "Zhou Enlai (honorific Comrade), Liu Shaoqi (role Premier)")]
    [InlineData("Present: Orlov I.O., Petrova A. V., Nowak", "Orlov I.O., Petrova A. V., Nowak")]
    [InlineData("Participants: President Nazarbayev, N.N., adviser", "Nazarbayev (role President), N.N. (role adviser)")]
    [InlineData("Participants: Ivan Orlov, Anna Petrova, interpreter", "Ivan Orlov, Anna Petrova (role interpreter)")]
    [InlineData("Participants: Ivan Orlov, Ambassador, Jan Nowak, Deputy Minister", "Ivan Orlov (role Ambassador), Jan Nowak (role Deputy Minister)")]
    [InlineData("Participants: The President, The Chancellor, Ivan Orlov", "The President, The Chancellor, Ivan Orlov")]
    [InlineData("Participants: Kurt Weber – Head of Section, Jan Nowak – interpreter", "Kurt Weber (role Head of Section), Jan Nowak (role interpreter)")]
    [InlineData("Present: John Smith, Ambassador; Peter Brown, First Secretary", "John Smith (role Ambassador), Peter Brown (role First Secretary)")]
    [InlineData("Participants:\nComrade Horst Lindner, Head of Section\n[Pál] Rideg, interpreter", "Horst Lindner (honorific Comrade | role Head of Section), Pál Rideg (role interpreter)")]
    [InlineData("Present: The President; Mr. Bundy", "The President, Bundy (honorific Mr.)")]
    public void A_person_is_named_without_honorific_and_office(string text, params string[] groups) => Assert.Equal(groups, Groups(text, Told.Person));

    [Theory]
    [InlineData("")]
    [InlineData("Participants")]
    [InlineData("Participants:")]
    [InlineData("Participants were many.")]
    [InlineData("Presently: Mikoyan")]
    [InlineData("Soviet side: Mikoyan, Yudin")]
    [InlineData("Mikoyan: Zhou Enlai, Liu Shaoqi")]
    public void Without_its_heading_or_its_people_a_list_is_none(string text) => Assert.Null(Told.Whole(Attendance.Lists, text));

    [Fact]
    public void A_list_ends_where_running_text_begins()
    {
        const string Text = "Participants:\nKurt Weber\n\nThe talks began at noon.";
        var result = Attendance.Lists(new Cursor(Text));
        Assert.Equal("Participants: Kurt Weber", result.Value.Text);
        Assert.Equal("0..24", result.Value.Span.ToString());
    }

    [Theory]
    [InlineData("Participants:\nUSSR: Ivan Orlov\nPRC: Li Wei", "USSR: We agree to that.")]
    [InlineData("Participants: Ivan Orlov, Li Wei", "Soviet side: We agree to that.")]
    public void A_speech_of_a_side_is_none_of_the_list(string list, string speech) =>
        Assert.Equal(list, Attendance.Lists(new Cursor($"{list}\n\n{speech}")).Value.Span.In($"{list}\n\n{speech}").ToString());

    private static string[]? Groups(string text, Func<Participant, string> tell) => Told.Whole(Attendance.Lists, text) is { } list
        ? [.. list.Groups.Select(group => (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(tell)))]
        : null;
}
