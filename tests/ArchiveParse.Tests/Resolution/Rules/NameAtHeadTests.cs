using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class NameAtHeadTests
{
    [Theory]
    [InlineData("Mikoyan", "Talks between Mao Zedong and Anastas Mikoyan", "Anastas Mikoyan")]
    [InlineData("Mao", "Talks between Mao Zedong and Anastas Mikoyan", "Mao Zedong")]
    [InlineData("Khrushchev", "Conversation with N. S. Khrushchev", "N. S. Khrushchev")]
    [InlineData("Khrushchev", "Conversation with N.S. Khrushchev", "N.S. Khrushchev")]
    [InlineData("Guevara", "A.I. MIKOYAN WITH FIDEL CASTRO, ERNESTO GUEVARA AND OTHERS", "ERNESTO GUEVARA")]
    [InlineData("LEE", "Meeting with Director Lee Hu-rak", "Lee Hu-rak")]
    [InlineData("R. Gandhi", "Conversation with Rajiv Gandhi", "Rajiv Gandhi")]
    [InlineData("R. GANDHI", "Conversation with Rajiv Gandhi", "Rajiv Gandhi")]
    public void A_fuller_form_in_the_title(string label, string heads, string name) => Assert.Equal(name, Asked.Of(new NameAtHead(), label, "", heads));

    [Theory]
    [InlineData("Mikoyan", "Talks with Mikoyan")]
    [InlineData("Mikoyan", "Talks in Moscow")]
    [InlineData("Nicolae Ceauşescu", "Minutes Concerning Nicolae Ceauşescu's Visit")]
    [InlineData("Ceauşescu", "Minutes Concerning Ceauşescu's Visit")]
    [InlineData("S. Gandhi", "Conversation with Rajiv Gandhi")]
    [InlineData("Chairman", "Talks with Chairman Mao Zedong")]
    [InlineData("Castro", "MIKOYAN MEETS CASTRO")]
    [InlineData("Castro", "MEETING WITH CASTRO IN HAVANA")]
    [InlineData("Castro", "AMBASSADOR CASTRO")]
    [InlineData("Castro", "THE CASTROS OF CUBA")]
    public void No_fuller_form(string label, string heads) => Assert.Null(Asked.Of(new NameAtHead(), label, "", heads));

    [Theory]
    [InlineData(4_900, "Anastas Mikoyan")]
    [InlineData(5_100, null)]
    public void A_long_head_is_not_looked_through_to_its_end(int at, string? name)
    {
        string before = string.Concat(Enumerable.Repeat("on the harvest ", at / "on the harvest ".Length));
        Assert.Equal(name, Asked.Of(new NameAtHead(), "Mikoyan", "", $"{before}of Anastas Mikoyan"));
    }
}
