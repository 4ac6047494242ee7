using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class IntroducedNameTests
{
    [Theory]
    [InlineData("Chairman", "Mao Zedong")]
    [InlineData("Peng", null)]
    [InlineData("Mao", null)]
    [InlineData("chairman", null)]
    public void Only_what_was_introduced_is_known(string label, string? name)
    {
        var page = Asked.Page("Mao Zedong; Peng Dehuai");
        page.Introduce("Chairman", page.Persons.Find("Mao Zedong")!);
        Assert.Equal(name, new IntroducedName().Who(Asked.Naming(label), page)?.Name);
    }

    [Fact]
    public void Each_keeps_the_short_name_and_is_known_by_it()
    {
        var page = Asked.Page("Mao Zedong; Zhou Enlai");
        page.Introduce("Chairman", page.Persons.Find("Mao Zedong")!);
        page.Introduce("Premier", page.Persons.Find("Zhou Enlai")!);
        Assert.Equal("Mao Zedong", new IntroducedName().Who(Asked.Naming("Chairman"), page)?.Name);
        Assert.Equal(["Premier"], page.Persons.Find("Zhou Enlai")!.Aliases);
    }

    [Fact]
    public void Before_it_is_introduced_a_short_name_means_nobody() => Assert.Null(Asked.Of(new IntroducedName(), "Chairman", "Mao Zedong, Chairman"));

    [Fact]
    public void A_short_name_that_is_introduced_again_means_the_other_from_there_on()
    {
        var page = Asked.Page("Mao Zedong; Liu Shaoqi");
        page.Introduce("Chairman", page.Persons.Find("Mao Zedong")!);
        page.Introduce("Chairman", page.Persons.Find("Liu Shaoqi")!);
        Assert.Equal("Liu Shaoqi", new IntroducedName().Who(Asked.Naming("Chairman"), page)?.Name);
    }
}
