namespace ArchiveParse.Tests.Resolution;

/// <summary>The sample page of 197 speeches: whose each of them is, by label and qualifier, and how many there are.</summary>
public sealed class ConversationOf1956Tests
{
    [Fact]
    public void Every_speech_has_its_person()
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse(Repository.SamplePage("001_57657cbb5328cebf")));
        string[] told =
        [
            .. page.Body.OfType<SpeechBlock>().Select(static each => each.Speaker)
                .GroupBy(static each => $"{each.Label} ({each.Qualifier}) is {each.Name}, {each.Person}, by {each.Evidence}")
                .Select(static each => $"{each.Key}: {each.Count()}"),
        ];
        Assert.Equal(
            [
                "Chairman Mao (hereafter, Chairman) is Mao Zedong, mao-zedong, by Heads: 1",
                "Mikoyan () is Anastas Mikoyan, anastas-mikoyan, by Name: 94",
                "Chairman () is Mao Zedong, mao-zedong, by Introduced: 88",
                "Ponomarev () is Boris Ponomarev, boris-ponomarev, by Name: 1",
                "Peng Dehuai (hereafter, Peng) is Peng Dehuai, peng-dehuai, by Name: 1",
                "Peng () is Peng Dehuai, peng-dehuai, by Introduced: 3",
                "Zhou Enlai (hereafter, Zhou) is Zhou Enlai, zhou-enlai, by Name: 1",
                "Chairman (to Mukhitdinov) is Mao Zedong, mao-zedong, by Introduced: 1",
                "Mukhitdinov () is Nuritdin Mukhitdinov, nuritdin-mukhitdinov, by Name: 4",
                "Yudin () is Pavel Yudin, pavel-yudin, by Name: 1",
                "Chairman (sic) is Mao Zedong, mao-zedong, by Introduced: 1",
                "Zhou () is Zhou Enlai, zhou-enlai, by Introduced: 1",
            ],
            told);
        Assert.All(page.Body.OfType<SpeechBlock>(), each => Assert.Contains(page.Persons, person => person.Id == each.Speaker.Person));
    }
}
