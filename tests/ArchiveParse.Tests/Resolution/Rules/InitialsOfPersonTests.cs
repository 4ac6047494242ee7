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
}
