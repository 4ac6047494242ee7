using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class OfficeHolderTests
{
    [Theory]
    [InlineData("Chairman", "Mao Zedong")]
    [InlineData("The Chairman", "Mao Zedong")]
    [InlineData("THE CHAIRMAN", "Mao Zedong")]
    [InlineData("Ambassador", "Pavel Yudin")]
    [InlineData("Minister", "Chen Yi")]
    [InlineData("Foreign Minister", "Chen Yi")]
    [InlineData("Chairman (to Yudin)", "Mao Zedong")]
    public void The_one_holder_of_an_office(string label, string name) =>
        Assert.Equal(name, Asked.Of(new OfficeHolder(), label, "Mao Zedong, Chairman; Pavel Yudin, Soviet Ambassador; Chen Yi, Foreign Minister"));

    [Theory]
    [InlineData("Ambassador")]
    [InlineData("President")]
    [InlineData("Yudin")]
    [InlineData("Ambassador Yudin")]
    public void Two_holders_none_or_a_name_decide_nothing(string label) =>
        Assert.Null(Asked.Of(new OfficeHolder(), label, "Pavel Yudin, Soviet Ambassador; Liu Xiao, Chinese Ambassador; Chen Yi, Foreign Minister"));

    [Theory]
    [InlineData("The President; Thompson")]
    [InlineData("The President; Henry A. Kissinger, President of the Council")]
    [InlineData("The President; Henry A. Kissinger, Assistant to the President")]
    public void An_office_that_the_list_has_in_place_of_a_name_is_itself(string people) =>
        Assert.Equal("The President", Asked.Of(new OfficeHolder(), "The President", people));

    [Theory]
    [InlineData("Minister", "Ivan Orlov, Minister; Jan Nowak, Deputy Minister", "Ivan Orlov")]
    [InlineData("Minister", "Jan Nowak, Deputy Minister", "Jan Nowak")]
    [InlineData("Minister", "Ivan Orlov, Minister of Trade", "Ivan Orlov")]
    [InlineData("President", "Henry A. Kissinger, Assistant to the President", null)]
    [InlineData("Minister", "Ivan Orlov, Ministerial Adviser", null)]
    [InlineData("Minister", "Ivan Orlov, Administer", null)]
    [InlineData("Minister", "Ivan Orlov, Deputy-Minister", null)]
    public void Whose_role_begins_with_the_office_comes_before_whose_role_has_it(string label, string people, string? name) =>
        Assert.Equal(name, Asked.Of(new OfficeHolder(), label, people));
}
