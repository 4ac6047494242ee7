namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Words and signs that say who took part.</summary>
public sealed class AttendanceWordTests
{
    [Theory]
    [InlineData("Participants")]
    [InlineData("Participant")]
    [InlineData("Present")]
    [InlineData("Persons present")]
    [InlineData("Those present")]
    [InlineData("In attendance")]
    [InlineData("Attendees")]
    [InlineData("Attended by")]
    [InlineData("Also present")]
    [InlineData("Also taking part")]
    [InlineData("Taking part")]
    [InlineData("Those attending")]
    [InlineData("Those in attendance")]
    [InlineData("Those taking part")]
    [InlineData("Those who attended")]
    [InlineData("Those who took part")]
    [InlineData("Participating")]
    [InlineData("Also participating")]
    [InlineData("Also attending")]
    [InlineData("Attending")]
    [InlineData("Attendance")]
    [InlineData("List of participants")]
    [InlineData("The following were present")]
    [InlineData("The following took part")]
    [InlineData("The following participated")]
    [InlineData("Were present")]
    [InlineData("Took part")]
    [InlineData("Persons attending")]
    [InlineData("Present were")]
    [InlineData("Also present were")]
    [InlineData("Members present")]
    [InlineData("Others present")]
    [InlineData("Participants of the meeting")]
    [InlineData("Delegation members")]
    public void A_heading_says_that_people_took_part(string heading) =>
        Assert.Equal("-: Kurt Weber, Jan Nowak", Attending($"{heading}: Kurt Weber, Jan Nowak"));

    [Theory]
    [InlineData("Participants: See page 4", "")]
    [InlineData("Participants: As listed on page 4", "")]
    [InlineData("Participants: List attached", "")]
    [InlineData(
        "Participants:\n\nCde. Kurt Weber,\nCde. Jan Nowak,\nCde. Ivan Orlov.",
        "-: Kurt Weber (honorific Cde.), Jan Nowak (honorific Cde.), Ivan Orlov (honorific Cde.)")]
    [InlineData(
        "Participants:\nInterpreters: Mr. Akalovsky, Mr. Sukhodrev",
        "-: Akalovsky (honorific Mr. | role Interpreters), Sukhodrev (honorific Mr. | role Interpreters)")]
    [InlineData("Participants:\nComrade: Mr. Akalovsky", "null")]
    [InlineData("Participants:\nInterpreter: Akalovsky", "null")]
    [InlineData("Participants:\nInterpreter: Mr. Akalovsky.", "null")]
    [InlineData("Participants:\nInterpreter: Ya.Tsevel", "-: Ya.Tsevel (role Interpreter)")]
    [InlineData("Participants: Jan Nowak\nSoviet side: Ivan Orlov", "-: Jan Nowak // Soviet side: Ivan Orlov")]
    [InlineData("Participants: Jan Nowak\nFor the Soviet side: Ivan Orlov", "-: Jan Nowak // Soviet side: Ivan Orlov")]
    [InlineData("Participants: Jan Nowak\nAlso present on the Soviet side: Ivan Orlov", "-: Jan Nowak // Soviet side: Ivan Orlov")]
    [InlineData("Soviet side: Ivan Orlov, Jan Nowak, Petrov.\nChinese side: Zhou Enlai, Mao Zedong, Liu.", "null")]
    [InlineData("US:\nJan Nowak\nUSSR:\nIvan Orlov", "US: Jan Nowak // USSR: Ivan Orlov")]
    [InlineData("Soviet delegation: Ivan Orlov\nChinese delegation: Zhou Enlai", "Soviet delegation: Ivan Orlov // Chinese delegation: Zhou Enlai")]
    [InlineData("For the USSR: Ivan Orlov\nFor the PRC: Zhou Enlai", "USSR: Ivan Orlov // PRC: Zhou Enlai")]
    [InlineData("Participants in the talks. Then: Kurt Weber", "null")]
    [InlineData("of the Soviet side: Kurt Weber\nof the Polish side: Jan Nowak", "Soviet side: Kurt Weber // Polish side: Jan Nowak")]
    [InlineData("Of Soviet side: Kurt Weber\nOf Polish side: Jan Nowak", "Soviet side: Kurt Weber // Polish side: Jan Nowak")]
    [InlineData("Participants:\nInterpreters: Mr. Akalovsky, Mr. Sukhodrev?", "null")]
    [InlineData("Participants:\nInterpreters: Mr. Akalovsky, Mr. Sukhodrev!", "null")]
    public void Lists_are_told_by_their_words_and_signs(string text, string told) => Assert.Equal(told, Attending(text) ?? "null");

    [Theory]
    [InlineData("the Ambassador", "the Ambassador")]
    [InlineData("Ambassador - chairman", "Ambassador - chairman (role chairman)")]
    [InlineData("Jan Nowak — ambassador", "Jan Nowak (role ambassador)")]
    [InlineData("Ambassador (chairman)", "Ambassador (chairman) (role chairman)")]
    [InlineData("P. [Pavel] Yudin", "P. Pavel Yudin")]
    [InlineData("Abd den Haag", "Abd den Haag")]
    public void An_office_or_a_function_may_stand_for_a_person(string text, string told) => Assert.Equal(told, People.Person.Whole(text) is { } person ? Told.Person(person) : null);

    [Theory]
    [InlineData("Ustinov D.F.", "Ustinov D.F.")]
    [InlineData("Ustinov, Gromyko, 3 others", "Ustinov // Gromyko")]
    [InlineData("Gromyko A. A., Ustinov D. F.", "Gromyko A. A. // Ustinov D. F.")]
    public void A_list_may_end_with_an_initial_or_with_others(string text, string told) => Assert.Equal(told, string.Join(" // ", People.List(new Cursor(text)).Select(Told.Person)));

    [Theory]
    [InlineData("The following took part: Ivan Orlov, Jan Nowak.", "Ivan Orlov // Jan Nowak")]
    [InlineData("The following were present: Ivan Orlov, Jan Nowak.", "Ivan Orlov // Jan Nowak")]
    [InlineData("The following comrades attended: Ivan Orlov, Jan Nowak.", "Ivan Orlov // Jan Nowak")]
    [InlineData("Comrades Zhou Enlai, Mao Zedong; Liu Shaoqi took part.", "Zhou Enlai (honorific Comrade) // Mao Zedong (honorific Comrade) // Liu Shaoqi (honorific Comrade)")]
    [InlineData("[Ivan] Orlov was present.", "Ivan Orlov")]
    [InlineData("[V. Ivan] Orlov was present.", "V. Ivan Orlov")]
    [InlineData("[Soviet President] Ivan Orlov was present.", "Ivan Orlov")]
    [InlineData("Li Ryong [Ri Yong] was present.", "Li Ryong")]
    [InlineData("Coms. Orlov, Petrov and our ambassador Com. Jan Nowak were present.", "Orlov (honorific Com.) // Petrov (honorific Com.) // Jan Nowak (honorific Com.)")]
    [InlineData("Coms. Orlov, Moscow and Jan Nowak were present.", "Orlov (honorific Com.) // Jan Nowak (honorific Com.)")]
    [InlineData("The USSR ambassador to Poland V.A. Orlov was present.", "V.A. Orlov")]
    [InlineData("Deng Xiao-ping was present.", "Deng Xiao-ping")]
    [InlineData("Pat O'Hara was present.", "Pat O'Hara")]
    [InlineData("Pat O’Hara was present.", "Pat O’Hara")]
    public void A_sentence_names_people_in_any_spelling(string text, string told) => Assert.Equal(told, string.Join(" // ", ProseAttendance.InSentences(text, new TextSpan(0, text.Length)).Select(Told.Person)));

    [Theory]
    [InlineData("Conversation with Ivan Orlov (Moscow)", "Ivan Orlov")]
    [InlineData("Conversation with Ivan Orlov on Poland", "Ivan Orlov")]
    [InlineData("Conversation with Ivan Orlov at Yalta", "Ivan Orlov")]
    [InlineData("Conversation with Ivan Orlov.", "Ivan Orlov")]
    [InlineData("Conversation with I.Orlov", "I.Orlov")]
    [InlineData("Conversation with Ivan Orlov, Berlin Wall", "Ivan Orlov")]
    [InlineData("Conversation with Ivan Orlov; Berlin Wall", "Ivan Orlov")]
    [InlineData("Conversation between Premier Zhou Enlai, Vice Premier Chen Yi, and Ambassador Raza", "Zhou Enlai (role Premier) // Chen Yi (role Vice Premier) // Raza (role Ambassador)")]
    [InlineData("Meeting between Hysni Kapo and Ramiz Alia with Premier Zhou Enlai", "Hysni Kapo // Ramiz Alia // Zhou Enlai (role Premier)")]
    [InlineData("Conversation of President Todor Zhivkov with Deng Xiaoping", "Todor Zhivkov (role President) // Deng Xiaoping")]
    [InlineData("Meeting of the Foreign Affairs Commission on Poland", "")]
    [InlineData("Meeting between Minister of Foreign Trade Ivan Orlov and Minister of Defense Nowak", "Ivan Orlov // Nowak")]
    [InlineData("Conversation with Jan Nowak’s Delegation, Led by Ivan Orlov", "Ivan Orlov")]
    [InlineData("Conversation with the Chairman of the Communist Party, Mao Zedong, in Beijing", "Mao Zedong")]
    [InlineData("Conversation between Deputy Foreign Minister, Maria Zaharieva, and Deputy Minister, Ha Dong-yun", "Maria Zaharieva // Ha Dong-yun")]
    [InlineData("Conversation with Chairman Mao, Great Hall", "Mao (role Chairman)")]
    [InlineData("Meeting with the Head of the 5th Directorate Orlov", "")]
    public void A_title_names_them_up_to_a_place_or_a_date(string text, string told) => Assert.Equal(told, string.Join(" // ", ProseAttendance.InTitle(text, new TextSpan(0, text.Length)).Select(Told.Person)));

    private static string? Attending(string text) => Told.Whole(Attendance.Lists, text) is not { } list ? null
        : string.Join(" // ", list.Groups.Select(static group => $"{group.Label ?? "-"}: {string.Join(", ", group.People.Select(Told.Person))}"));
}
