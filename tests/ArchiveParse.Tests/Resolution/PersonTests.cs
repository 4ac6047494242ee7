namespace ArchiveParse.Tests.Resolution;

using ArchiveParse.Resolution;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Anastas Mikoyan", "anastas-mikoyan")]
    [InlineData("P.F. Yudin", "p-f-yudin")]
    [InlineData("Pak Jong-ae", "pak-jong-ae")]
    [InlineData("Béla Révész", "béla-révész")]
    [InlineData("The President", "the-president")]
    [InlineData("MIKOYAN", "mikoyan")]
    [InlineData("Юдин", "юдин")]
    public void An_id_is_the_name_in_lower_case_with_hyphens(string name, string id) => Assert.Equal(id, new PersonIndex().Add(name, PersonRole.Speaker).Id);

    [Fact]
    public void On_a_clash_the_id_is_numbered()
    {
        PersonIndex persons = new();
        Assert.Equal("d-arcy", persons.Add("D'Arcy", PersonRole.Speaker).Id);
        Assert.Equal("d-arcy-2", persons.Add("D Arcy", PersonRole.Speaker).Id);
        Assert.Equal("d-arcy-3", persons.Add("d/Arcy", PersonRole.Speaker).Id);
    }

    [Theory]
    [InlineData("Anastas Mikoyan", "Mikoyan")]
    [InlineData("Anastas Mikoyan", "A. Mikoyan")]
    [InlineData("P.F. Yudin", "P. Yudin")]
    public void Another_form_of_the_name_is_an_alias_of_the_same_person(string name, string form)
    {
        PersonIndex persons = new();
        persons.Add(name, PersonRole.Participant);
        persons.Add(form, PersonRole.Speaker);
        var person = Assert.Single(persons.ToPersons());
        Assert.Equal(name, person.Name);
        Assert.Equal([form], person.Aliases);
        Assert.Equal([PersonRole.Speaker, PersonRole.Participant], person.Roles);
    }

    [Fact]
    public void A_form_that_fits_two_persons_is_neither()
    {
        PersonIndex persons = new();
        persons.Add("Lidia Orlova", PersonRole.Participant);
        persons.Add("Maria Orlova", PersonRole.Participant);
        persons.Add("Orlova", PersonRole.Speaker);
        Assert.Equal(["Lidia Orlova", "Maria Orlova", "Orlova"], persons.ToPersons().Select(static person => person.Name));
    }

    [Fact]
    public void A_role_and_an_alias_are_told_once()
    {
        PersonIndex persons = new();
        persons.Add("Anastas Mikoyan", PersonRole.Speaker);
        persons.Add("Mikoyan", PersonRole.Speaker);
        persons.Add("Mikoyan", PersonRole.Speaker);
        var person = Assert.Single(persons.ToPersons());
        Assert.Equal(["Mikoyan"], person.Aliases);
        Assert.Equal([PersonRole.Speaker], person.Roles);
    }

    [Theory]
    [InlineData("P. Yudin", "P. Yudin Signatory")]
    [InlineData("To Cde. D.T. Shepilov", "D.T. Shepilov Recipient")]
    [InlineData("CC:\nCde. Shepilov\nD.T. Orlov", "Shepilov Recipient", "D.T. Orlov Recipient")]
    [InlineData("CC:\nFar Eastern Department")]
    [InlineData("Hungarian Embassy in Moscow\n\nMoscow, 5 May 1956")]
    public void Who_signs_or_receives_is_a_person_of_the_page_and_a_department_is_none(string closing, params string[] persons)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"We met the ambassador, and he was in good spirits.\n\n{closing}"));
        Assert.Equal(persons, page.Persons.Select(static person => $"{person.Name} {string.Join(", ", person.Roles)}"));
    }

    [Fact]
    public void Whose_diary_it_is_is_the_author() => Assert.Equal(
        ["P.F. Yudin Author"],
        Assert.IsType<UnrecognizedPage>(ArchivePage.Parse("From the diary of P.F. Yudin\n\nMoscow, 5 May 1956\n\nWe met, and he was well."))
            .Persons.Select(static person => $"{person.Name} {string.Join(", ", person.Roles)}"));

    [Fact]
    public void Who_sends_and_who_receives_is_told_by_the_head()
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse("Telegram\n\nFrom: Pavel Yudin\nTo: Vyacheslav Molotov\n\nWe met, and he was in good spirits."));
        Assert.Equal([PersonRole.Sender], page.Persons.Single(static person => person.Name == "Pavel Yudin").Roles);
        Assert.Equal([PersonRole.Recipient], page.Persons.Single(static person => person.Name == "Vyacheslav Molotov").Roles);
    }

    [Theory]
    [InlineData("Participants: Ion Gheorghe Marin, Petre Popa, Ion Gheorghe", "ion-gheorghe-marin", "petre-popa", "ion-gheorghe")]
    [InlineData("Participants: Ion Gheorghe, Petre Popa, Ion Gheorghe Marin", "ion-gheorghe", "petre-popa", "ion-gheorghe-marin")]
    [InlineData("Participants: Ion Marin, Petre Popa\n\nThe second day\n\nParticipants: Marin, Petre Popa", "ion-marin", "petre-popa", "ion-marin", "petre-popa")]
    [InlineData("Participants: Ion Marin, Petre Popa, Ion Marin", "ion-marin", "petre-popa", "ion-marin")]
    public void Two_entries_of_one_list_are_two_persons(string list, params string[] persons)
    {
        var page = ArchivePage.Parse($"{list}\n\nWe met the ambassador, and he was in good spirits.");
        Assert.Equal(persons, page.Body.OfType<ParticipantsBlock>().SelectMany(static each => each.Groups).SelectMany(static each => each.People).Select(static each => each.Person));
    }

    [Theory]
    [InlineData("Chairing: com. ORLOV M.S.\nAttending: com Nowak G.A., Halm A.A.", "ORLOV M.S. Participant", "Nowak G.A. Participant", "Halm A.A. Participant")]
    [InlineData("Chairing: the Politburo\nAttending: com Nowak G.A., Halm A.A.", "Nowak G.A. Participant", "Halm A.A. Participant")]
    public void Who_is_in_the_chair_takes_part(string lines, params string[] persons)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"Minutes\n\n{lines}\n\nWe met the ambassador, and he was in good spirits."));
        Assert.Equal(persons.Order(), page.Persons.Select(static person => $"{person.Name} {string.Join(", ", person.Roles)}").Order());
    }

    [Fact]
    public void A_recipient_whom_the_page_knows_is_that_person()
    {
        const string Minutes = "Participants: V. M. Molotov, Kim Il Sung\n\nMolotov: We agree.\n\nKim Il Sung: So do we.\n\nCC:\nMolotov\nEmbassy\n";
        var list = Assert.Single(ArchivePage.Parse(Minutes).Body.OfType<DistributionBlock>());
        Assert.Equal(["v-m-molotov", null], list.Recipients.Select(static each => each.Person));
    }
}
