using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class UnnamedSpeakerTests
{
    [Theory]
    [InlineData("All")]
    [InlineData("ALL")]
    [InlineData("Everyone")]
    [InlineData("A voice")]
    [InlineData("A voice from the hall")]
    [InlineData("A voice from the back row")]
    [InlineData("Voices from the floor")]
    [InlineData("Several voices")]
    [InlineData("Shouts from the audience")]
    [InlineData("Unidentified speaker")]
    [InlineData("Unidentified male speaker")]
    [InlineData("Unknown delegate")]
    [InlineData("N.N.")]
    [InlineData("Q")]
    [InlineData("Голос с места")]
    [InlineData("Zurufe")]
    [InlineData("Interviewer")]
    [InlineData("Chinese side")]
    [InlineData("The Soviet side")]
    [InlineData("Polish delegation")]
    [InlineData("MEMBERS OF THE POLITBURO")]
    public void The_page_does_not_name_them(string label) => Assert.Equal(label, Asked.Of(new UnnamedSpeaker(), label, "Mao Zedong; Ivan Orlov"));

    [Theory]
    [InlineData("Mao")]
    [InlineData("Chairman")]
    [InlineData("Allen")]
    [InlineData("Voicu")]
    [InlineData("All Soviet citizens")]
    [InlineData("A. Orlov")]
    public void Others_have_names(string label) => Assert.Null(Asked.Of(new UnnamedSpeaker(), label, "Mao Zedong; Ivan Orlov"));

    [Theory]
    [InlineData("All", true)]
    [InlineData("Q", true)]
    [InlineData("Chinese side", true)]
    [InlineData("A voice", false)]
    [InlineData("A voice from the hall", false)]
    [InlineData("N.N.", false)]
    [InlineData("Unidentified speaker", false)]
    public void All_are_the_same_each_time_and_a_voice_need_not_be(string label, bool isSame)
    {
        var page = Asked.Page("Ivan Orlov");
        UnnamedSpeaker rule = new();
        var (first, second) = (rule.Who(Asked.Naming(label), page), rule.Who(Asked.Naming(label), page));
        Assert.Equal(isSame, first!.Id == second!.Id);
    }
}
