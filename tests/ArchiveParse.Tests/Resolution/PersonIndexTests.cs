using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution;

public sealed class PersonIndexTests
{
    private readonly PersonIndex index = new();

    [Theory]
    [InlineData("Ivan Orlov", "ivan-orlov")]
    [InlineData("[Ivan] Orlov", "ivan-orlov")]
    [InlineData("A. B. Orlov (II)", "a-b-orlov-ii")]
    [InlineData("Čapek", "čapek")]
    [InlineData("…", "unnamed")]
    [InlineData("Aleksandr Aleksandrovich Aleksandrov-Agentov Konstantinopolskiy Junior", "aleksandr-aleksandrovich-aleksandrov-agentov-konstantinopolskiy-junior")]
    public void An_id_is_made_of_the_name(string name, string id) => Assert.Equal(id, index.Add(name, PersonRole.Speaker).Id);

    [Fact]
    public void A_name_outside_lists_may_be_spelled_otherwise()
    {
        index.Add("Béla Kovács", PersonRole.Participant);
        index.AddNamed("Bela Kovacs", PersonRole.Signatory, out var evidence);
        var person = Assert.Single(index.ToPersons());
        Assert.Equal(PersonEvidence.Spelling, evidence);
        Assert.Equal(["Bela Kovacs"], person.Aliases);
        Assert.Equal([PersonRole.Participant, PersonRole.Signatory], person.Roles.Order());
    }

    [Theory]
    [InlineData("Béla", "Bela", true)]
    [InlineData("Hồ", "Ho", false)]
    [InlineData("Kim", "Kím", false)]
    [InlineData("Kovács", "Kovács ", true)]
    public void Names_of_three_letters_are_too_short_to_be_spelled_otherwise(string name, string other, bool isFound)
    {
        var person = index.Add(name, PersonRole.Participant);
        Assert.Equal(isFound ? person : null, index.FindSpelled(other));
    }

    [Fact]
    public void Who_is_not_named_is_nobody_s_other_spelling()
    {
        index.NewUnnamed("Interprète");
        Assert.Null(index.FindSpelled("Interprete"));
        Assert.True(index.AddUnnamed("Interprète").IsUnnamed);
        Assert.Single(index.ToPersons());
    }

    [Fact]
    public void A_name_without_letters_is_nobody_s_other_spelling()
    {
        index.Add("…", PersonRole.Speaker);
        Assert.Null(index.FindSpelled("Ho"));
    }

    [Fact]
    public void A_long_name_may_be_spelled_otherwise()
    {
        var person = index.Add("María Fernández de Córdoba y Álvarez de Toledo Bohórquez y Pérez de Guzmán el Bueno", PersonRole.Participant);
        Assert.Same(person, index.FindSpelled("Maria Fernandez de Cordoba y Alvarez de Toledo Bohorquez y Perez de Guzman el Bueno"));
    }

    [Fact]
    public void Two_who_are_spelled_alike_are_not_told_apart()
    {
        index.Add("Béla Kovács", PersonRole.Participant);
        index.Add("Béla Kovacs", PersonRole.Participant);
        Assert.Null(index.FindSpelled("Bela Kovács"));
    }

    [Fact]
    public void Another_name_is_an_alias_of_which_a_part_will_do()
    {
        var person = index.Add("Filippov", PersonRole.Speaker);
        index.AddName(person, "Joseph Stalin");
        Assert.Equal(["Joseph Stalin"], person.Aliases);
        Assert.Same(person, index.Find("Stalin"));
    }

    [Fact]
    public void One_form_may_be_an_alias_of_two_and_of_each_once()
    {
        PersonIndex.Entry one = index.Add("Ivan Orlov", PersonRole.Speaker), other = index.Add("Jan Nowak", PersonRole.Speaker);
        foreach (var person in new[] { one, other, other, one })
        {
            index.AddAlias(person, "Chairman");
        }

        index.AddAlias(one, "Ivan Orlov");
        index.AddAlias(one, "Vanya");
        Assert.Equal(["Chairman", "Vanya"], one.Aliases);
        Assert.Equal(["Chairman"], other.Aliases);
        Assert.Same(one, index.Find("Chairman"));
    }

    [Fact]
    public void The_first_title_of_each_kind_holds()
    {
        var person = index.Add("Ivan Orlov", PersonRole.Speaker);
        foreach (var (kind, title) in new[] { (TitleKind.Honorific, "Comrade"), (TitleKind.Honorific, "Mr."), (TitleKind.Office, "General"), (TitleKind.Office, "Marshal"), (TitleKind.Office, "Minister"), (TitleKind.Office, "Premier") })
        {
            person.AddTitle(kind, title);
        }

        Assert.Equal(("Comrade", "General", "Minister"), (person.Honorific, person.Rank, person.Office));
    }
}
