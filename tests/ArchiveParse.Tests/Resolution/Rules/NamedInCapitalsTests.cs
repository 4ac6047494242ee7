using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class NamedInCapitalsTests
{
    [Theory]
    [InlineData("North (KIM)", "Kim Il Sung")]
    [InlineData("South (LEE)", "Lee Hu-rak")]
    [InlineData("Chairman (KIM)", "Kim Il Sung")]
    [InlineData("North [KIM]", "Kim Il Sung")]
    [InlineData("South (JANG)", "JANG")]
    public void The_name_behind_the_label_of_a_side_speaks(string head, string name) =>
        Assert.Equal(name, Asked.Of(new NamedInCapitals(), head, "Kim Il Sung", "Talks with Director Lee Hu-rak"));

    [Fact]
    public void Who_took_part_goes_before_whom_the_title_names() =>
        Assert.Equal("Kim Il Sung", Asked.Of(new NamedInCapitals(), "North (KIM)", "Kim Il Sung", "Letter of Kim Jong Il"));

    [Theory]
    [InlineData("North")]
    [InlineData("Filippov [Stalin]")]
    [InlineData("KIM (PAK)")]
    [InlineData("Kim (laughing)")]
    [InlineData("Kim (to Pak)")]
    public void Other_brackets_name_no_speaker(string head) => Assert.Null(Asked.Of(new NamedInCapitals(), head, "Kim Il Sung; Pak Seong-cheol"));
}
