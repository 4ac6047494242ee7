namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class AttendanceSidesTests
{
    [Theory]
    [InlineData("US:\nPresident Reagan\nSecretary Shultz\nUSSR:\nGeneral Secretary Gorbachev", "US: Reagan (role President), Shultz (role Secretary)", "USSR: Gorbachev (role General Secretary)")]
    [InlineData("Soviet side: Mikoyan, Suslov\nChinese side: Mao Zedong, Deng Xiaoping", "Soviet side: Mikoyan, Suslov", "Chinese side: Mao Zedong, Deng Xiaoping")]
    [InlineData("Participants:\nSoviet side - N. Orlov, P. Lesnov\nChinese side – Wang Ming, Li Fu", "Soviet side: N. Orlov, P. Lesnov", "Chinese side: Wang Ming, Li Fu")]
    [InlineData("Participants: Soviet side - N. Orlov, P. Lesnov\nChinese side - Wang Ming, Li Fu", "Soviet side: N. Orlov, P. Lesnov", "Chinese side: Wang Ming, Li Fu")]
    [InlineData("Present:\nUSSR — N. Orlov, P. Lesnov\nPRC — Wang Ming", "USSR: N. Orlov, P. Lesnov", "PRC: Wang Ming")]
    [InlineData("Participants:\nThe Soviet delegation - N. Orlov\nThe Chinese delegation - Wang Ming", "The Soviet delegation: N. Orlov", "The Chinese delegation: Wang Ming")]
    [InlineData("On the Soviet side: A. A. Gromyko\nOn the Chinese side: Zhou Enlai, Chen Yi", "Soviet side: A. A. Gromyko", "Chinese side: Zhou Enlai, Chen Yi")]
    [InlineData("Participants in the discussions:\non the Romanian side: comrades Maurer, Verdeț\non the Chinese side: comrades Zhou Enlai, Kang Sheng", "Romanian side: Maurer (honorific comrade), Verdeț (honorific comrade)", "Chinese side: Zhou Enlai (honorific comrade), Kang Sheng (honorific comrade)")]
    [InlineData("Those attending from the Mongolian side:\nTs. Dügersüren – Minister of Foreign Affairs;\nD. Molomjamts – Secretary of the CC.", "Mongolian side: Ts. Dügersüren (role Minister of Foreign Affairs), D. Molomjamts (role Secretary of the CC)")]
    [InlineData("Present from the GDR side:\nComrade Willi Stoph, Chairman\nPresent from the DPRK side:\nComrade Kang Song San, Premier", "GDR side: Willi Stoph (honorific Comrade | role Chairman)", "DPRK side: Kang Song San (honorific Comrade | role Premier)")]
    [InlineData("PARTICIPANTS\n\n  • U.S.\n    • The Secretary\n    • Mr. Brown\n  • U.S.S.R.\n    • Foreign Minister Orlov", "U.S.: The Secretary, Brown (honorific Mr.)", "U.S.S.R.: Orlov (role Foreign Minister)")]
    [InlineData("PRESENT\nChairman: Mr. D.U. Stikker\nBELGIUM\nMr. A. de Staercke\nCANADA\nMr. J. Léger", "D.U. Stikker (honorific Mr. | role Chairman)", "BELGIUM: A. de Staercke (honorific Mr.)", "CANADA: J. Léger (honorific Mr.)")]
    [InlineData("PARTICIPANTS\nU.S.                          U.S.S.R.\nSecretary Shultz              Foreign Minister Shevardnadze\nMr. Zarechnak (Interpreter)   Mr. Palazhchenko (Interpreter)", "U.S.: Shultz (role Secretary), Zarechnak (honorific Mr. | role Interpreter)", "U.S.S.R.: Shevardnadze (role Foreign Minister), Palazhchenko (honorific Mr. | role Interpreter)")]
    [InlineData("PARTICIPANTS:  US                      USSR\n               Secretary Rusk          Ambassador Dobrynin\n               Mr. Akalovsky", "US: Rusk (role Secretary), Akalovsky (honorific Mr.)", "USSR: Dobrynin (role Ambassador)")]
    [InlineData("Participants from the GDR: Comrade Axen\nParticipants from the DPRK: Comrade Kim Yong-nam and 3 others", "GDR: Axen (honorific Comrade)", "DPRK: Kim Yong-nam (honorific Comrade)")]
    [InlineData("Present on the Chinese side: Comrade Xie Fuzhi, Ambassador Xu Jianguo and others.", "Chinese side: Xie Fuzhi (honorific Comrade), Xu Jianguo (role Ambassador)")]
    [InlineData("Present at the talks were: Ivan Orlov, Jan Nowak", "Ivan Orlov, Jan Nowak")]
    [InlineData("Participating comrades: Emil Bodnaraș, Ilie Verdeț", "Emil Bodnaraș, Ilie Verdeț")]
    [InlineData("In attendance: Cdes. Andropov Yu. V., Ustinov D. F.", "Andropov Yu. V. (honorific Cde.), Ustinov D. F. (honorific Cde.)")]
    [InlineData("Participants on our side: The Chancellor, signee, interpreter", "our side: The Chancellor, signee, interpreter")]
    [InlineData("Persons present: Comrade Li Xiannian, Comrade Geng Biao, me", "Li Xiannian (honorific Comrade), Geng Biao (honorific Comrade), me")]
    [InlineData("Participants for Soviet side: Mikoyan\nParticipants from Chinese side: Mao Zedong", "Soviet side: Mikoyan", "Chinese side: Mao Zedong")]
    [InlineData("Participants:\nPeople’s Korea's U.S.-Soviet side: Mikoyan\nChinese side: Mao Zedong", "People’s Korea's U.S.-Soviet side: Mikoyan", "Chinese side: Mao Zedong")]
    [InlineData("Present from the Polish side were: Jan Nowak, Piotr Zając", "Polish side: Jan Nowak, Piotr Zając")]
    [InlineData(
        "Participating from the Soviet side: Cdes. Orlov and Petrov; from the Polish side: Minister Nowak and Ambassador Halm.",
        "Soviet side: Orlov (honorific Cde.), Petrov (honorific Cde.)", "Polish side: Nowak (role Minister), Halm (role Ambassador)")]
    [InlineData("Participants: Soviet side: Ivan Orlov, minister; Polish side: Jan Nowak", "Soviet side: Ivan Orlov (role minister)", "Polish side: Jan Nowak")]
    [InlineData("Present on the Soviet side: Ivan Orlov, Minister; Petrov, Ambassador", "Soviet side: Ivan Orlov (role Minister), Petrov (role Ambassador)")]
    [InlineData("Invited to the meeting were comrades: Ivan Orlov, Jan Nowak and Karl Halm.", "Ivan Orlov, Jan Nowak, Karl Halm")]
    [InlineData("Invited: Comrade Ivan Orlov", "Ivan Orlov (honorific Comrade)")]
    [InlineData(
        "Participants:\nChinese side: Premier Shen, Lin Bo;\nAlbanian side: Comrade Hoti, Comrade Gega.",
        "Chinese side: Shen (role Premier), Lin Bo", "Albanian side: Hoti (honorific Comrade), Gega (honorific Comrade)")]
    [InlineData("Comrades present: I. Lesnov, P. Orlov.", "I. Lesnov, P. Orlov")]
    [InlineData(
        "Participants: Soviet side: I.O. Lesnov, P. Orlov. Korean side: Kim Dok, Pak Ri.",
        "Soviet side: I.O. Lesnov, P. Orlov", "Korean side: Kim Dok, Pak Ri")]
    [InlineData("Participants: Soviet side: I.O. Lesnov. Korean side: Kim Dok.", "Soviet side: I.O. Lesnov", "Korean side: Kim Dok")]
    [InlineData("Present on the Soviet side: V. S. Orlov, P. Lesnov (interpreter); on the Polish side — L. Nowak, M. Halm.", "Soviet side: V. S. Orlov, P. Lesnov (role interpreter)", "Polish side: L. Nowak, M. Halm")]
    [InlineData(
        "Present during the conversation: from our side – Deputy Foreign Minister D. Halm, head of department O. Kranz; from the Chinese side – Ma Yong.",
        "our side: D. Halm (role Deputy Foreign Minister), O. Kranz (role head of department)", "Chinese side: Ma Yong")]
    [InlineData("Present: Comrade Pak Il – DPRK Ambassador; Ma Yong – attaché", "Pak Il (honorific Comrade | role DPRK Ambassador), Ma Yong (role attaché)")]
    [InlineData("Soviet delegation: Mikoyan, Suslov\nChinese delegation: Mao Zedong, Deng Xiaoping", "Soviet delegation: Mikoyan, Suslov", "Chinese delegation: Mao Zedong, Deng Xiaoping")]
    [InlineData(
        "Chinese side attendees: Comrade Li Bo, Premier Shen\nIndonesian side attendees: Ambassador and Mrs. Hadi",
        "Chinese side attendees: Li Bo (honorific Comrade), Shen (role Premier)", "Indonesian side attendees: Hadi (honorific Ambassador and Mrs.)")]
    [InlineData("Participants: Mr. and Mrs. Orlov, Jan Nowak and Mrs. Halm", "Orlov (honorific Mr. and Mrs.), Jan Nowak, Halm (honorific Mrs.)")]
    [InlineData("Participants:\nMinister and Mme. Orlov\nJan Nowak", "Orlov (honorific Minister and Mme.), Jan Nowak")]
    public void Sides_are_told_by_their_words_and_places(string text, params string[] groups) => Assert.Equal(groups, Groups(text));

    [Theory]
    [InlineData("US: We agree.\nUSSR: We do not.")]
    [InlineData("Chinese side: Comrade Mikoyan, welcome!\nSoviet side: Thank you.")]
    [InlineData("US:\nPresident Reagan\nSecretary Shultz")]
    [InlineData("Participants in the rally threw stones.")]
    [InlineData("Invited to the feast: we do not know.")]
    [InlineData("Invited guests were many.")]
    [InlineData("Present: we do not know.")]
    [InlineData("Presents   were   given")]
    [InlineData("Participants   in the talks   were tired")]
    [InlineData("For the harvest: see below\nFor the sowing: see above")]
    [InlineData("Chinese side: Comrade Mikoyan, welcome?\nSoviet side: Thank you.")]
    [InlineData("Chinese guests: we are glad.\nForeign guests: so are we.")]
    [InlineData("Chinese participants were many.")]
    [InlineData("Chinese side attendees were many.")]
    [InlineData("Conference attendees: 500")]
    [InlineData("Soviet side: Orlov")]
    [InlineData("Attendees:\nThe Philippines Republic: we are glad.")]
    [InlineData("On the part of the workers: Comrade Orlov")]
    [InlineData("The meeting was attended by many.")]
    public void Other_lines_are_no_list(string text) => Assert.Null(Groups(text));

    private static IEnumerable<string>? Groups(string text) => Told.Whole(Attendance.Lists, text)?.Groups.Select(static group =>
        (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(Told.Person)));
}
