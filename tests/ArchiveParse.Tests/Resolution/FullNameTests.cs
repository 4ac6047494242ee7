namespace ArchiveParse.Tests.Resolution;

using ArchiveParse.Resolution;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("Kim", "Talks between Mao Zedong and Kim Il", "Kim Il")]
    [InlineData("Mao", "Talks with Mao Zedong, 1956", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong's talks", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong[1] and his guests", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong^[1] and his guests", "Mao Zedong")]
    [InlineData("Mao", "Mao Zedong’s talks", "Mao Zedong")]
    [InlineData("Mikoyan", "Talks with Anastas Mikoyan", "Anastas Mikoyan")]
    [InlineData("Mikoyan", "Anastas Mikoyan in Beijing", "Anastas Mikoyan")]
    [InlineData("Mao", "Mao in Beijing\nMao Zedong and his guests", "Mao Zedong")]
    [InlineData("Mao", "Chairman Mao Zedong", "Mao Zedong")]
    [InlineData("Orlov", "Ivan Orlov met Igor Orlov", "Ivan Orlov")]
    [InlineData("Khan", "Talks with Muhammad Khan", "Muhammad Khan")]
    [InlineData("Xi", "Meeting Jinping Xi", "Jinping Xi")]
    [InlineData("Kennedy", "Talks with John J.F. Kennedy", "John J.F. Kennedy")]
    [InlineData("John Kennedy", "Talks with F. John Kennedy", "F. John Kennedy")]
    [InlineData("R. Gandhi", "Talks with Rajiv Gandhi", "Rajiv Gandhi")]
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
    [InlineData("Mao", "Comparing Old Maoists")]
    [InlineData("Mao", "Visiting Mao")]
    [InlineData("Mao", " Mao")]
    [InlineData("Mao", "The old Mao")]
    [InlineData("Mao", "Room A3X Mao")]
    [InlineData("LI", "Talks with Li Peng")]
    [InlineData("Iu. Orlov", "Talks with Yu. Orlov")]
    [InlineData("R. Li", "Talks with Rajiv Li")]
    [InlineData("Ernesto Guevara", "Talks with Che Ernesto Guevara Serna")]
    [InlineData("Ernesto Guevara", "Talks with Boris. Ernesto Guevara")]
    public void A_name_that_stands_there_alone_or_not_at_all_stays(string name, string heads) => Assert.Equal(name, FullNames.Find(name, heads));

    [Theory]
    [InlineData("TALKS WITH ERNESTO GUEVARA", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA, HAVANA", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA in Havana", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA visits Havana", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA/FIDEL CASTRO", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA AMBASSADOR", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA ", "ERNESTO GUEVARA")]
    [InlineData("TALKS: ERNESTO GUEVARA SERNA", "Guevara")]
    [InlineData("TALKS: Ernesto GUEVARA", "Guevara")]
    [InlineData("TALKS: V GUEVARA", "Guevara")]
    [InlineData("TALKS CHE ERNESTO GUEVARA", "Guevara")]
    public void Among_capitals_a_name_has_bounds(string heads, string full) => Assert.Equal(full, FullNames.Find("Guevara", heads));
}
