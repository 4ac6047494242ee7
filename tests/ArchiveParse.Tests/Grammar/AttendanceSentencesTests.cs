namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class AttendanceSentencesTests
{
    [Theory]
    [InlineData("Embassy second secretary O.B. Rakhmanin was present at the discussion.", "O.B. Rakhmanin")]
    [InlineData("Zhou Enlai, Ren Bishi and Zhu De, as well as the interpreter Shi Zhe, took part.", "Zhou Enlai", "Ren Bishi", "Zhu De", "Shi Zhe")]
    [InlineData("Also present were Third Secretary Li Minsok and the interpreter Kim Yongsu.", "Li Minsok", "Kim Yongsu")]
    [InlineData("In attendance were Comrade Stude and Attaché Merten.", "Stude", "Merten")]
    [InlineData("The conversation was attended by Counselor V.I. Pelishenko and the translator Kim Sungil.", "V.I. Pelishenko", "Kim Sungil")]
    [InlineData("The conversation was attended by Comrade Sándor Kiss on our side.", "Sándor Kiss")]
    [InlineData("The conversation was attended by Ivan K.", "Ivan K.")]
    [InlineData("The conversation was attended by Jan Nowak and Ivan K. K.", "Jan Nowak", "Ivan K. K.")]
    [InlineData("The talk was interpreted by Comrade Pak Il.", "Pak Il")]
    [InlineData("The meeting was chaired by Comrade Gheorghe Apostol.", "Gheorghe Apostol")]
    [InlineData("The following comrades participated: Chivu Stoica, Petre Borilă.", "Chivu Stoica", "Petre Borilă")]
    [InlineData("Present at the conversation from the Chinese side were Chen Boda and Yang Shangkun.", "Chen Boda", "Yang Shangkun")]
    [InlineData("He came to us, accompanied by First Secretary Li Minsok.", "Li Minsok")]
    [InlineData("We left. Was he there? Also present was Third Secretary Li Minsok.", "Li Minsok")]
    [InlineData("Good! Also present was Third Secretary Li Minsok.", "Li Minsok")]
    [InlineData("Present from the Polish side were: Jan Nowak, Piotr Zając, and Anna Kis (sister of Karl Kis and head of a school, who came from Rome).", "Jan Nowak", "Piotr Zając", "Anna Kis")]
    [InlineData("Comrades Ivan Orlov, Jan Nowak, Karl Halm participate in the meeting.", "Ivan Orlov", "Jan Nowak", "Karl Halm")]
    [InlineData("Comrades Ivan Orlov and Jan Nowak take part in the talks.", "Ivan Orlov", "Jan Nowak")]
    [InlineData("We sat with Mr. Brown. There were present Mr. Brown, Mr. Smith, myself, Sir William Strong, and Mr. Smith’s clerk.", "Brown", "Smith", "William Strong")]
    [InlineData("Jan Nowak (the son of Karl Nowak) and Ivan Orlov took part.", "Jan Nowak", "Ivan Orlov")]
    [InlineData("Participating in the talks were Comrade Jan Nowak and Ivan Orlov.", "Jan Nowak", "Ivan Orlov")]
    [InlineData("From the Chinese side, the following comrades participated: Wang Li, Chen Yi.", "Wang Li", "Chen Yi")]
    [InlineData("On the Polish side the talks were attended by: Jan Nowak and Karl Halm, and on the Soviet side by A. Orlov and K. Petrov.", "Jan Nowak", "Karl Halm", "A. Orlov", "K. Petrov")]
    [InlineData("Present were: from the Cuban side, the member C. R. Castro and H. Perez Luna; from the Soviet side, the counselor V. I. Orlov.", "C. R. Castro", "H. Perez Luna", "V. I. Orlov")]
    [InlineData("The conversation was attended by Counselor A. Orlov on our side and by deputy minister Kim Thae on the Korean side.", "A. Orlov", "Kim Thae")]
    [InlineData("Also present at the meeting were Comrade Li Fu, Vice Premier; Comrade Wu Leng, director of Xinhua; and the interpreter Yan Min.", "Li Fu", "Wu Leng", "Yan Min")]
    [InlineData("Also present was Comrade Li Fu; it was late, said Jan Nowak.", "Li Fu")]
    [InlineData("The session was attended by attaché Zelents, E. K.", "Zelents, E. K.")]
    [InlineData("He came, accompanied by Maj. Orlov (Panmunjom) and the Polish Ambassador (Nowak).", "Orlov", "Nowak")]
    [InlineData("Presided over by Comrade I. I. Orlov.", "I. I. Orlov")]
    [InlineData("[It was late. Present were A.Ya. Orlov, Halm K.M. (Translator). On the Polish side: Jan Nowak, the ambassador to the USSR Karl Kis.]", "A.Ya. Orlov", "Halm K.M.", "Jan Nowak", "Karl Kis")]
    [InlineData("Present was Ivan Orlov. On the Polish side there were doubts.", "Ivan Orlov")]
    [InlineData("Chaired by comrade Jan Nowak.", "Jan Nowak")]
    [InlineData("The Polish side was [also] represented by: Comrade Jan Nowak, Comrade Karl Halm.", "Jan Nowak", "Karl Halm")]
    [InlineData("Attending from the Polish side there were Comrade Jan Nowak and Karl Halm.", "Jan Nowak", "Karl Halm")]
    [InlineData(
        "Present at the 29th Meeting of the Council were the President of the United States, presiding; the Secretary of Defense; and Jan Nowak, Envoy.",
        "President of the United States", "Secretary of Defense", "Jan Nowak")]
    [InlineData(
        "Also present were Mr. Halm for the Director; the Executive Secretary, NSC; the Attorney General (for Item 2).",
        "Halm", "Executive Secretary", "Attorney General")]
    [InlineData(
        "Also present were the Treasurer; the Executive Secretary, NSC; Jan Nowak, Karl M. Halm and Anna R. Kis, Special Assistants to the President.",
        "Treasurer", "Executive Secretary", "Jan Nowak", "Karl M. Halm", "Anna R. Kis")]
    public void A_sentence_says_who_was_there(string text, params string[] names) => Assert.Equal(names, People(text));

    [Theory]
    [InlineData("The rally was attended by ten thousand workers.")]
    [InlineData("Present at the meeting were the President of the United States, presiding; and the Deputy Assistant to the President.")]
    [InlineData("Representatives of the Ministry took part.")]
    [InlineData("He was present when it happened.")]
    [InlineData("Presents were given to Kim Il Sung.")]
    [InlineData("The following day Kim Il Sung left: it rained.")]
    [InlineData("Obtained and translated by Sergey Radchenko.")]
    [InlineData("Participants were served dinner in Moscow.")]
    [InlineData("The Soviet Government participated in the talks.")]
    [InlineData("The sister parties of the North are ready to participate in the meeting.")]
    [InlineData("There were presents for Kim Il Sung.")]
    [InlineData("Present from the start: Kim Il Sung.")]
    [InlineData("He attended on the following day: Kim Il Sung left.")]
    [InlineData("The workers are represented by the Party.")]
    [InlineData("We spoke of the presents; from the Soviet side, Ivan Orlov spoke.")]
    public void Other_sentences_name_nobody(string text) => Assert.Empty(People(text));

    [Theory]
    [InlineData("Present from the Soviet side were Comrades L. I. Orlov and N. Petrov; from the Polish side Comrades E. Nowak, P. Kis.", "Soviet side", "Soviet side", "Polish side", "Polish side")]
    [InlineData("On the Polish side the talks were attended by: Jan Nowak, and on the Soviet side by A. Orlov.", "Polish side", "Soviet side")]
    [InlineData("From the Chinese side, the following comrades participated: Wang Li, Chen Yi.", "Chinese side", "Chinese side")]
    [InlineData("Also present were Third Secretary Li Minsok and Comrade Orlov from the Soviet side.", null, null)]
    public void It_says_on_whose_side_they_were(string text, params string?[] sides) =>
        Assert.Equal(sides, ProseAttendance.InSentences(text, new TextSpan(0, text.Length)).Select(static person => person.Side));

    private static string[] People(string text) =>
        [.. ProseAttendance.InSentences(text, new TextSpan(0, text.Length)).Select(static person => person.Name)];
}
