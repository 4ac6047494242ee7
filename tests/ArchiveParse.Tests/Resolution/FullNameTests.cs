namespace ArchiveParse.Tests.Resolution;

using ArchiveParse.Resolution;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("Kim", "Talks between Mao Zedong and Kim Il", "Kim Il")]
    [InlineData("Mao", "Talks with Mao Zedong, 1956", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong's talks", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong’s talks", "Mao Zedong")]
    [InlineData("Mikoyan", "Talks with Anastas Mikoyan", "Anastas Mikoyan")]
    [InlineData("Mikoyan", "Anastas Mikoyan in Beijing", "Anastas Mikoyan")]
    [InlineData("Mao", "Mao in Beijing\nMao Zedong and his guests", "Mao Zedong")]
    [InlineData("Mao", "Chairman Mao Zedong", "Mao Zedong")]
    public void Title_and_summary_give_the_full_name(string name, string heads, string full) => Assert.Equal(full, FullNames.Find(name, heads));

    [Theory]
    [InlineData("Mao", "")]
    [InlineData("Mao", "Talks in Beijing")]
    [InlineData("Mao", "Talks with Mao")]
    [InlineData("Mao", "Talks with Chairman Mao in Beijing")]
    [InlineData("Mao", "The Maoists and Maosheng")]
    [InlineData("Mao", "Talks with Mao, Zhou and others")]
    [InlineData("Mikoyan", "Talks with Ambassador Mikoyan")]
    [InlineData("Mikoyan", "The Soviet Delegation\nMikoyan")]
    [InlineData("Mikoyan", "MEETING WITH Mikoyan")]
    public void A_name_that_stands_there_alone_or_not_at_all_stays(string name, string heads) => Assert.Equal(name, FullNames.Find(name, heads));
}
