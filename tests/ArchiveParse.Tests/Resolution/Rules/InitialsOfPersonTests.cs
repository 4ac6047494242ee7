using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class InitialsOfPersonTests
{
    [Theory]
    [InlineData("UK", "Uwe Kessel")]
    [InlineData("FC", "Fidel Castro")]
    [InlineData("F.C.", "Fidel Castro")]
    [InlineData("Cde. FC", "Fidel Castro")]
    [InlineData("JN", "Jawaharlal Nehru")]
    [InlineData("C.", "Fidel Castro")]
    [InlineData("JFK", "John F. Kennedy")]
    [InlineData("NSK", "Nikita Khrushchev")]
    public void The_one_person_or_name_of_the_title_that_has_them(string label, string name) =>
        Assert.Equal(name, Asked.Of(new InitialsOfPerson(), label, "Uwe Kessel; Fidel Castro; Jawaharlal Nehru", "Talks of John F. Kennedy and Nikita Khrushchev"));

    [Theory]
    [InlineData("XY")]
    [InlineData("W.")]
    [InlineData("FCTUV")]
    [InlineData("Fc")]
    [InlineData("Castro")]
    [InlineData("FT")]
    public void Letters_of_nobody_of_two_or_of_a_name_decide_nothing(string label) =>
        Assert.Null(Asked.Of(new InitialsOfPerson(), label, "Uwe Kessel; Fidel Castro; Frank Thomas; Felix Thorn"));

    [Theory]
    [InlineData("F. C.", "Fidel Castro", "", "Fidel Castro")]
    [InlineData("ABCD", "Ali Ben Cid Dal", "", "Ali Ben Cid Dal")]
    [InlineData("ABCDE", "Ali Ben Cid Dal Emir", "", null)]
    [InlineData("AB", "Ali Cid Dal Bul", "", null)]
    [InlineData("AB", "Ali Cid Bul", "", "Ali Cid Bul")]
    [InlineData("BB", "Bul", "", null)]
    [InlineData("McB", "Max Bauer", "", null)]
    [InlineData("C.", "Castro", "", null)]
    [InlineData("K", "Orlov; Kessel", "", "Kessel")]
    [InlineData("K", "Kranz; Kessel", "", null)]
    [InlineData("M.", "Mao Zedong", "", "Mao Zedong")]
    [InlineData("Z.", "Mao Zedong", "", "Mao Zedong")]
    [InlineData("X.", "Mao Zedong", "", null)]
    [InlineData("C.", "Fidel Castro; Charles Orlov", "", "Fidel Castro")]
    [InlineData("K.", "Mao Zedong", "Talks of John Kennedy", null)]
    [InlineData("NK", "", "Talks of Ambassador Nikita Khrushchev", "Nikita Khrushchev")]
    [InlineData("NK", "", "Nikita Khrushchev, Jan Nowak", "Nikita Khrushchev")]
    [InlineData("NK", "", "Nikita Khrushchev; Jan Nowak", "Nikita Khrushchev")]
    [InlineData("JFK", "", "Talks of John F. Kennedy, Washington", "John F. Kennedy")]
    public void Words_are_told_from_initials_and_names_from_their_surroundings(string label, string people, string heads, string? name) =>
        Assert.Equal(name, Asked.Of(new InitialsOfPerson(), label, people, heads));
}
