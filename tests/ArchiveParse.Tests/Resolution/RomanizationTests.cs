using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution;

public sealed class RomanizationTests
{
    [Theory]
    [InlineData("Pak Jeong-ae", "Pak Jong Ae")]
    [InlineData("Pak Jeong-ae", "Pak Jung-ae")]
    [InlineData("Choe Yong-geon", "Choe Yong-gon")]
    [InlineData("Ri Man-seok", "Ri Man Sok")]
    [InlineData("Kim Tae-hui", "Kim Thae Hui")]
    [InlineData("Lee Man-sok", "Ri Man-seok")]
    [InlineData("Park Chong-ae", "Pak Jong-ae")]
    [InlineData("Choi Yong Gon", "Choe Yong-geon")]
    [InlineData("Kim Eun-ju", "Kim Un Ju")]
    public void One_korean_name_in_several_systems(string one, string other) => Assert.Equal(Romanization.Korean(one), Romanization.Korean(other));

    [Theory]
    [InlineData("Kim Il-seong", "Kim Jong-il")]
    [InlineData("Pak Jong-ae", "Kim Jong-ae")]
    [InlineData("Ri Man-seok", "Ri Ju-yeon")]
    [InlineData("Kim Tae-ju", "Kim Tae-sok")]
    public void Two_korean_names(string one, string other) => Assert.NotEqual(Romanization.Korean(one), Romanization.Korean(other));

    [Theory]
    [InlineData("Ivan Orlov")]
    [InlineData("Kim")]
    [InlineData("Kim ")]
    [InlineData("")]
    public void No_korean_name(string name) => Assert.Null(Romanization.Korean(name));

    [Theory]
    [InlineData("Zhou Enlai", "Chou En-lai")]
    [InlineData("Mao Zedong", "Mao Tse-tung")]
    [InlineData("Deng Xiaoping", "Teng Hsiao-ping")]
    [InlineData("Zhu De", "Chu Te")]
    [InlineData("Lin Biao", "Lin Piao")]
    [InlineData("Peng Dehuai", "Peng Te-huai")]
    [InlineData("Chen Yi", "Chen I")]
    [InlineData("Liu Shaoqi", "Liu Shao-chi")]
    [InlineData("Ji Pengfei", "Chi Peng-fei")]
    [InlineData("Qiao Guanhua", "Chiao Kuan-hua")]
    [InlineData("Ye Jianying", "Yeh Chien-ying")]
    [InlineData("Huang Hua", "Huang Hua")]
    [InlineData("Song Qing-ling", "Sung Ch'ing-ling")]
    [InlineData("Li Jianguo", "Li Chien-kuo")]
    [InlineData("Wang Renguang", "Wang Jen-kuang")]
    [InlineData("Zhonghua Quanguo Zonggonghui", "Chunghua Chuankuo Tsungkunghui")]
    public void A_pinyin_name_in_wade_giles(string pinyin, string wadeGiles) => Assert.Equal(Spelling.Of(wadeGiles), Romanization.WadeGilesOf(pinyin));

    [Theory]
    [InlineData("Ivan Orlov")]
    [InlineData("Khrushchev")]
    public void No_pinyin(string name) => Assert.Null(Romanization.WadeGilesOf(name));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_name_has_no_more_than_sixty_letters(int length, bool isName) =>
        Assert.Equal(isName, Romanization.WadeGilesOf(string.Concat(Enumerable.Repeat("li", 30)).PadRight(length, 'a')) is not null);

    [Theory]
    [InlineData("Chou En-lai", "Zhou Enlai", CandidateEvidence.WadeGiles)]
    [InlineData("Mao Zedong", "Mao Tse-tung", CandidateEvidence.WadeGiles)]
    [InlineData("Pak Jeong-ae", "Pak Jung-ae", CandidateEvidence.Korean)]
    [InlineData("Béla Kovács", "Kovacs", CandidateEvidence.Spelling)]
    [InlineData("Kovacs", "Béla Kovács", CandidateEvidence.Spelling)]
    public void Two_that_may_be_one_are_candidates_and_not_joined(string listed, string other, CandidateEvidence evidence)
    {
        PersonIndex persons = new();
        persons.Add(listed, PersonRole.Participant);
        persons.Add(other, PersonRole.Signatory);
        Assert.Equal([evidence, evidence], persons.ToPersons().Select(static each => Assert.Single(each.Candidates).Evidence));
    }

    [Theory]
    [InlineData("Teng", "Deng")]
    [InlineData("Deng", "Teng")]
    [InlineData("Ivan Orlov", "Jan Nowak")]
    [InlineData("Béla Kovács", "Pál Nagy")]
    [InlineData("Pak Jeong-ae", "Kim Jung-ae")]
    public void Two_that_are_unlike_are_none(string listed, string other)
    {
        PersonIndex persons = new();
        persons.Add(listed, PersonRole.Participant);
        persons.Add(other, PersonRole.Signatory);
        Assert.All(persons.ToPersons(), static each => Assert.Empty(each.Candidates));
    }

    [Fact]
    public void A_name_that_fits_two_may_be_each_of_them()
    {
        PersonIndex persons = new();
        persons.Add("Ivan Orlov", PersonRole.Participant);
        persons.Add("Igor Orlov", PersonRole.Participant);
        persons.Add("Orlov", PersonRole.Signatory);
        Assert.Equal(
            [new PersonCandidate { Person = "ivan-orlov", Evidence = CandidateEvidence.Name }, new PersonCandidate { Person = "igor-orlov", Evidence = CandidateEvidence.Name }],
            persons.ToPersons()[2].Candidates);
    }

    [Fact]
    public void Two_of_one_list_are_two()
    {
        PersonIndex persons = new();
        persons.Add("Zhou Enlai", PersonRole.Participant);
        persons.Add("Chou En-lai", PersonRole.Participant);
        Assert.All(persons.ToPersons(), static each => Assert.Empty(each.Candidates));
    }

    [Fact]
    public void The_first_letters_of_the_two_systems_go_together() => Assert.All(
        "ai ba bo ci chi cong da deng er fa ga guo he ji jiong ku la ma na pa qi ren ri sa shi si ta wu xi xiong yan yi you ze zhi zhou zi".Split(' '),
        static syllable => Assert.True(Romanization.MayBeWadeGiles(Romanization.WadeGilesOf(syllable)![0], syllable[0]), syllable));

    [Theory]
    [InlineData('T', 'B')]
    [InlineData('M', 'Z')]
    [InlineData('G', 'G')]
    public void Others_do_not(char wadeGiles, char pinyin) => Assert.False(Romanization.MayBeWadeGiles(wadeGiles, pinyin));
}
