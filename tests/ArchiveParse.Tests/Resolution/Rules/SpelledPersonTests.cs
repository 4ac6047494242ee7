using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class SpelledPersonTests
{
    [Theory]
    [InlineData("Ceausescu", "Nicolae Ceaușescu")]
    [InlineData("Nicolae Ceauşescu", "Nicolae Ceaușescu")]
    [InlineData("Kadar", "János Kádár")]
    [InlineData("Biro", "József Bíró")]
    [InlineData("Gomulka", "Władysław Gomułka")]
    [InlineData("Pak Jong Ae", "Pak Jong-ae")]
    [InlineData("PAK JONG AE", "Pak Jong-ae")]
    [InlineData("Comrade Kadar", "János Kádár")]
    public void Accents_hyphens_and_spaces_make_no_other_person(string label, string name) =>
        Assert.Equal(name, Asked.Of(new SpelledPerson(), label, "Nicolae Ceaușescu; János Kádár; Władysław Gomułka; Pak Jong-ae; József Bíró"));

    [Theory]
    [InlineData("Kad")]
    [InlineData("Kadarka")]
    [InlineData("Pak Jung-ae")]
    [InlineData("Chairman")]
    public void Other_letters_do(string label) => Assert.Null(Asked.Of(new SpelledPerson(), label, "János Kádár; Pak Jong-ae"));

    [Fact]
    public void A_whole_name_goes_before_a_surname()
    {
        var page = Asked.Page("Béla Kovacs");
        page.Persons.Add("Kovács", PersonRole.Author);
        Assert.Equal("Kovács", new SpelledPerson().Who(Asked.Naming("KOVÁCS"), page)?.Name);
    }

    [Fact]
    public void A_surname_of_two_is_nobodys() => Assert.Null(Asked.Of(new SpelledPerson(), "Kadar", "János Kádár; Béla Kádár"));
}
