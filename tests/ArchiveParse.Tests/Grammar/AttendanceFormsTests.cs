namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class AttendanceFormsTests
{
    [Theory]
    [InlineData("PARTICIPANTS:\nEUR—Mr. Kohler\nKurt Weber (interpreter)", "Kohler (honorific Mr. | role EUR), Kurt Weber (role interpreter)")]
    [InlineData("Participants: Shultz (came in at 11:30)", "Shultz")]
    [InlineData("Present: Comrades Ulbricht, Grotewohl", "Ulbricht (honorific Comrades), Grotewohl (honorific Comrades)")]
    [InlineData("Present: Comrades Ulbricht and Grotewohl; interpreters Weber and Halm", "Ulbricht (honorific Comrades), Grotewohl (honorific Comrades), Weber (role interpreters), Halm (role interpreters)")]
    [InlineData("In attendance: Comrades Petrov, I.O.; Sidorov, A.B.", "Petrov, I.O. (honorific Comrades), Sidorov, A.B. (honorific Comrades)")]
    [InlineData("Participants: President Nazarbayev, Foreign Minister Tokayev as notetaker, N.N., adviser", "Nazarbayev (role President), Tokayev (role notetaker), N.N. (role adviser)")]
    [InlineData("Participants:\n\n• Comrade Pak [Yeong-chan] – DPRK Ambassador to the GDR\n• Kurt Weber", "Pak (honorific Comrade | role DPRK Ambassador to the GDR), Kurt Weber")]
    [InlineData("IN ATTENDANCE\nKurt Weber\nMr. Gregson (Notetaker)", "Kurt Weber, Gregson (honorific Mr. | role Notetaker)")]
    [InlineData("Present:\nFor the GDR: Comrade Winzer\nFor the DPRK: Comrade Pak", "GDR: Winzer (honorific Comrade)", "DPRK: Pak (honorific Comrade)")]
    [InlineData("Participants (Chinese side): Mao Zedong\n(Soviet side): Mikoyan", "Chinese side: Mao Zedong", "Soviet side: Mikoyan")]
    [InlineData("PARTICIPANTS:\nEUR–Mr. Kohler\nKurt Weber (interpreter)", "Kohler (honorific Mr. | role EUR), Kurt Weber (role interpreter)")]
    [InlineData("PARTICIPANTS:\nEUR--Mr. Kohler\nKurt Weber (interpreter)", "Kohler (honorific Mr. | role EUR), Kurt Weber (role interpreter)")]
    [InlineData("PARTICIPANTS:\nS/S—Mr. Kohler\nKurt Weber (interpreter)", "Kohler (honorific Mr. | role S/S), Kurt Weber (role interpreter)")]
    [InlineData("Present: Mr. Strang; Messrs. Adams, Coyle and Eames.", "Strang (honorific Mr.), Adams (honorific Messrs.), Coyle (honorific Messrs.), Eames (honorific Messrs.)")]
    [InlineData("PARTICIPANTS:\nEUR—Mr. Kohler and Mr. Nowak\nKurt Weber", "Kohler (honorific Mr. | role EUR), Nowak (honorific Mr. | role EUR), Kurt Weber")]
    [InlineData("PARTICIPANTS:\nS/S—Mr. Orlov, Mr. Tyler\nKurt Weber", "Orlov (honorific Mr. | role S/S), Tyler (honorific Mr. | role S/S), Kurt Weber")]
    public void People_and_sides_are_told_in_many_ways(string text, params string[] groups) => Assert.Equal(
        groups,
        Told.Whole(Attendance.Lists, text)?.Groups.Select(static group =>
            (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(Told.Person))));

    [Fact]
    public void A_line_that_sends_the_reader_on_names_nobody() =>
        Assert.Empty(Told.Whole(Attendance.Lists, "Participants: Listed on Page 4")!.Groups);
}
