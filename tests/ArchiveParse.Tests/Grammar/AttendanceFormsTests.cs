namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class AttendanceFormsTests
{
    [Theory]
    [InlineData("PARTICIPANTS:\nEUR—Mr. Kohler\nKurt Weber (interpreter)", "Kohler (honorific Mr. | role EUR), Kurt Weber (role interpreter)")]
    [InlineData("Participants: Shultz (came in at 11:30)", "Shultz")]
    [InlineData("Present: Comrades Ulbricht, Grotewohl", "Ulbricht (honorific Comrade), Grotewohl (honorific Comrade)")]
    [InlineData("Present: Comrades Ulbricht and Grotewohl; interpreters Weber and Halm", "Ulbricht (honorific Comrade), Grotewohl (honorific Comrade), Weber (role interpreters), Halm (role interpreters)")]
    [InlineData("In attendance: Comrades Petrov, I.O.; Sidorov, A.B.", "Petrov, I.O. (honorific Comrade), Sidorov, A.B. (honorific Comrade)")]
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
    [InlineData("Participants:\n\nBulgarian delegation:\nT. Iliev, S. Todorov, P. Kirov\n\nHungarian delegation:\nJ. Pál, J. Fekete", "Bulgarian delegation: T. Iliev, S. Todorov, P. Kirov", "Hungarian delegation: J. Pál, J. Fekete")]
    [InlineData("Participants:\nPolish side:\nComrade Nowak, Comrade Zając\nJohn Smith, Director, Policy Staff", "Polish side: Nowak (honorific Comrade), Zając (honorific Comrade), John Smith (role Director, Policy Staff)")]
    [InlineData("Participants:\nA. Smith, Deputy Chief of Mission\nB. Brown, Polish Embassy", "A. Smith (role Deputy Chief of Mission), B. Brown (role Polish Embassy)")]
    [InlineData("Present: Mao Zedong, Zhou Enlai; interpreter: Jan Nowak", "Mao Zedong, Zhou Enlai, Jan Nowak (role interpreter)")]
    [InlineData("Present at the talks: Cde. B. N. Orlov, Cde. Nowak. Interpreters: N. T. Weber and Kurt Halm.", "B. N. Orlov (honorific Cde.), Nowak (honorific Cde.), N. T. Weber (role Interpreters), Kurt Halm (role Interpreters)")]
    [InlineData("Present: Orlov; notetaker: Weber; interpreter: Halm", "Orlov, Weber (role notetaker), Halm (role interpreter)")]
    [InlineData("Present from the Soviet side: Orlov, Petrov (interpreter). From the American side: Brown, Smith", "Soviet side: Orlov, Petrov (role interpreter)", "American side: Brown, Smith")]
    [InlineData("Attendees:\nSouth Korea: Kim Dae-jung, Lim Dong-won\nNorth Korea: Kim Jong Il", "South Korea: Kim Dae-jung, Lim Dong-won", "North Korea: Kim Jong Il")]
    [InlineData("Present:\nUSSR: Ivan Orlov\nHungarian People's Republic: János Pál, Jenő Fekete\nGerman Democratic Republic: Kurt Weber", "USSR: Ivan Orlov", "Hungarian People's Republic: János Pál, Jenő Fekete", "German Democratic Republic: Kurt Weber")]
    [InlineData("Attendees:\nChina (Taiwan): President Wang Li, Zhang Wei\nKorea: President Pak Il", "China (Taiwan): Wang Li (role President), Zhang Wei", "Korea: Pak Il (role President)")]
    [InlineData("Present:\nFor Brazil:\nMinister Antônio Azeredo da Silva\nAmbassador João Castro\n\nFor the United States:\nMr. Brown", "Brazil: Antônio Azeredo da Silva (role Minister), João Castro (role Ambassador)", "United States: Brown (honorific Mr.)")]
    [InlineData("Chinese Participants: Premier Zhou, Vice Premier Chen Yi\nEgyptian Participants: President Nasser", "Chinese Participants: Zhou (role Premier), Chen Yi (role Vice Premier)", "Egyptian Participants: Nasser (role President)")]
    [InlineData("Our Attendees: Vice Premier Chen Yi, Kong Yuan\nNorth Korean Attendees: Kim Il, Ri Ju-yeon", "Our Attendees: Chen Yi (role Vice Premier), Kong Yuan", "North Korean Attendees: Kim Il, Ri Ju-yeon")]
    [InlineData("Attendants from our side: Kong Yuan\nForeign Guests: President Nasser", "our side: Kong Yuan", "Foreign Guests: Nasser (role President)")]
    [InlineData("Comrades attending: Kong Yuan, Li Wei", "Kong Yuan, Li Wei")]
    [InlineData("Participants from the GDR: Kurt Weber, General Secretary of the CC\nKarl Halm, Member of the Politburo\n\nParticipants from the PRC: Li Wei, Acting General Secretary\nWang Li, Premier", "GDR: Kurt Weber (role General Secretary of the CC), Karl Halm (role Member of the Politburo)", "PRC: Li Wei (role Acting General Secretary), Wang Li (role Premier)")]
    [InlineData("In attendance:\n– from the Polish side: Comrade Nowak, Comrade Zając,\n– from the Soviet side: Comrade Orlov.", "Polish side: Nowak (honorific Comrade), Zając (honorific Comrade)", "Soviet side: Orlov (honorific Comrade)")]
    [InlineData("Participants:\n\nfrom the Polish side — comrades J. Nowak and others\n\nfrom the Soviet side — comrades F.R. Orlov, A.A. Petrov, Ambassador", "Polish side: J. Nowak (honorific comrade)", "Soviet side: F.R. Orlov (honorific comrade), A.A. Petrov (honorific comrade | role Ambassador)")]
    [InlineData("PARTICIPANTS:\tU.S.\nThe President\nJohn Smith, NSC Staff (Notetaker)\n\nUSSR\nIvan Orlov, President", "U.S.: The President, John Smith (role NSC Staff (Notetaker))", "USSR: Ivan Orlov (role President)")]
    [InlineData("Present on the part of the CPSU: M.A. Orlov, V.V. Petrov.\n\nPresent on the part of the CCP: Wang Li and Li Wei.", "CPSU: M.A. Orlov, V.V. Petrov", "CCP: Wang Li, Li Wei")]
    [InlineData("Participants in the talks on the part of the SED were:\n\nComrade Kurt Weber, member of the Politburo\n\non the part of the Cuban Communist Party:\n\nComrade Luis Castro", "SED: Kurt Weber (honorific Comrade | role member of the Politburo)", "Cuban Communist Party: Luis Castro (honorific Comrade)")]
    [InlineData("The meeting was attended by: Comrade N. S. Orlov, Comrade Wang Li.", "N. S. Orlov (honorific Comrade), Wang Li (honorific Comrade)")]
    [InlineData("The following persons took part in the conversation:\n\nfrom the Polish side: comrades W. Nowak, J. Zając and others;\n\nfrom the Soviet side: comrades F.R. Orlov, A.A. Petrov.", "Polish side: W. Nowak (honorific comrade), J. Zając (honorific comrade)", "Soviet side: F.R. Orlov (honorific comrade), A.A. Petrov (honorific comrade)")]
    [InlineData("Present on the Soviet side were Comrades Orlov, Petrov; on the Czech side were Comrades Novák, Halm.", "Soviet side: Orlov (honorific Comrade), Petrov (honorific Comrade)", "Czech side: Novák (honorific Comrade), Halm (honorific Comrade)")]
    [InlineData("Chaired by Comrade ORLOV, V.P.", "ORLOV, V.P. (honorific Comrade)")]
    [InlineData("Attended by Coms. Halm, Iu.V., We'ber, A. Ia., Nowak, K.P.", "Halm, Iu.V. (honorific Com.), We'ber, A. Ia. (honorific Com.), Nowak, K.P. (honorific Com.)")]
    [InlineData("In attendance: Comrades Petrov, I.O., Sidorov A.B.", "Petrov, I.O. (honorific Comrade), Sidorov A.B. (honorific Comrade)")]
    [InlineData("Present:\nPresident de Wit\nThe Prime Minister\nChancellor Weber\nand Interpreters", "de Wit (role President), The Prime Minister, Weber (role Chancellor), Interpreters")]
    [InlineData("Present: Mr. van der Meer, Jan de Wit", "van der Meer (honorific Mr.), Jan de Wit")]
    [InlineData("Present: V.M. Orlov, Soviet Ambassador to Poland A.I. Petrov, Lieutenant General K. Weber", "V.M. Orlov, A.I. Petrov (role Soviet Ambassador to Poland), K. Weber (role Lieutenant General)")]
    [InlineData("Present: from the USSR - V.M. Orlov; from Poland - Minister of the Interior J. Nowak, Kurt Halm", "USSR: V.M. Orlov", "Poland: J. Nowak (role Minister of the Interior), Kurt Halm")]
    [InlineData("Present: V.M. Orlov, Assistant to Secretary A. Rusk, K. Weber", "V.M. Orlov (role Assistant to Secretary A. Rusk), K. Weber")]
    [InlineData("Present: comrs. Orlov, Petrov.\nLi Fuchun, Zhang Wen,\nSu Yu", "Orlov (honorific comr.), Petrov (honorific comr.)", "Li Fuchun, Zhang Wen, Su Yu")]
    [InlineData("From the Soviet side – Comrades Orlov, Petrov.\nFrom the Polish side – Comrades Jan Nowak, Zając.", "Soviet side: Orlov (honorific Comrade), Petrov (honorific Comrade)", "Polish side: Jan Nowak (honorific Comrade), Zając (honorific Comrade)")]
    public void People_and_sides_are_told_in_many_ways(string text, params string[] groups) => Assert.Equal(
        groups,
        Told.Whole(Attendance.Lists, text)?.Groups.Select(static group =>
            (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(Told.Person))));

    [Theory]
    [InlineData("Chaired by Comrade Orlov, the meeting began at nine.")]
    [InlineData("Attended by many guests from all over")]
    [InlineData("From the Soviet side – Comrade Orlov, who came late.\nFrom the Polish side – Comrade Nowak, who left early.")]
    [InlineData("On the Soviet side – peace.\nOn the Polish side – war.")]
    public void A_sentence_lists_nobody(string text) => Assert.Null(Told.Whole(Attendance.Lists, text));

    [Fact]
    public void A_line_that_sends_the_reader_on_names_nobody() =>
        Assert.Empty(Told.Whole(Attendance.Lists, "Participants: Listed on Page 4")!.Groups);
}
