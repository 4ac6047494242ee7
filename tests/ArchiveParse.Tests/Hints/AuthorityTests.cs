using ArchiveParse.Json;

namespace ArchiveParse.Tests.Hints;

/// <summary>Persons of a page, found in a list that the caller has.</summary>
public sealed class AuthorityTests
{
    private static readonly AuthorityPerson Mikoyan = new() { Id = "Q164765", Names = ["Anastas Mikoyan", "A. I. Mikojan"], Offices = [new("First Deputy Premier", new(1955, 2, 28))] };

    private static readonly AuthorityPerson Artem = new() { Id = "Q207816", Names = ["Artem Mikoyan"] };

    private static readonly AuthorityPerson Yudin = new() { Id = "Q4532143", Names = ["Pavel Yudin"], Offices = [new("Ambassador", new(1953, 12, 3), new(1959, 10, 15))] };

    private static readonly AuthorityPerson Elder = new() { Id = "elder", Names = ["Piotr Yudin"], Offices = [new("Ambassador", new(1930, 1, 1), new(1935, 1, 1))] };

    [Theory]
    [InlineData("Anastas Mikoyan", "Q164765", AuthorityEvidence.Name)]
    [InlineData("A. I. Mikojan", "Q164765", AuthorityEvidence.Name)]
    [InlineData("Anastás Mikoyan", "Q164765", AuthorityEvidence.Name)]
    [InlineData("P. Yudin", "Q4532143", AuthorityEvidence.NameForm)]
    [InlineData("Anastas I. Mikoyan", "Q164765", AuthorityEvidence.NameForm)]
    public void A_person_is_who_the_list_says(string name, string id, AuthorityEvidence evidence)
    {
        var match = Assert.Single(Persons($"{name}: Yes.\n\n{name}: No.", Mikoyan, Artem, Yudin)).Authority;
        Assert.Equal((id, evidence), (match?.Id, match?.Evidence));
    }

    [Fact]
    public void A_name_that_is_not_in_the_list_stays_alone() => Assert.Null(Assert.Single(Persons("Kovalev: Yes.\n\nKovalev: No.", Mikoyan, Yudin)).Authority);

    [Fact]
    public void A_name_that_fits_two_is_told()
    {
        var page = Parse("Mikoyan: Yes.\n\nMikoyan: No.", Mikoyan, Artem);
        Assert.Null(Assert.Single(page.Persons).Authority);
        Assert.Contains(
            "AP1601 “Mikoyan” may be Q164765 or Q207816 of the authority list; neither office nor date tells which.",
            page.Diagnostics.Select(static each => $"{each.Code} {each.Message}"));
    }

    /// <summary>The one was ambassador when the page was written, the other was not any more.</summary>
    [Fact]
    public void Of_two_the_one_is_meant_who_held_the_office_then()
    {
        string page = Layouts.MadePages.Labelled.Replace("Comrade Liu Shaoqi received me", "Yudin: Yes.\n\nYudin: No.\n\nHe received me", StringComparison.Ordinal);
        var read = (DocumentPage)ArchivePage.Parse(page, new ParseOptions { Persons = [Elder, Yudin] });
        var match = Assert.Single(read.Persons, static person => person.Name.Contains("Yudin", StringComparison.Ordinal)).Authority;
        Assert.Equal(("Q4532143", AuthorityEvidence.Office), (match?.Id, match?.Evidence));
    }

    /// <summary>Both were in office: the page names the office of one.</summary>
    [Theory]
    [InlineData("Ambassador", "Ambassador")]
    [InlineData("Ambassador", "Ambassador to China")]
    [InlineData("Ambassador of the USSR", "Ambassador")]
    public void Of_two_in_office_the_one_is_meant_whose_office_the_page_states(string stated, string listed)
    {
        AuthorityPerson ambassador = new() { Id = "ambassador", Names = ["Pavel Yudin"], Offices = [new(listed, new(1953, 12, 3))] };
        AuthorityPerson minister = new() { Id = "minister", Names = ["Piotr Yudin"], Offices = [new("Minister of Trade", new(1950, 1, 1))] };
        string line = $"Interpreter: Yudin, {stated}\n\nHe received me";
        string page = Layouts.MadePages.Labelled.Replace("Comrade Liu Shaoqi received me", line, StringComparison.Ordinal);
        var read = (DocumentPage)ArchivePage.Parse(page, new ParseOptions { Persons = [ambassador, minister] });
        var match = Assert.Single(read.Persons, static person => person.Name.Contains("Yudin", StringComparison.Ordinal)).Authority;
        Assert.Equal(("ambassador", AuthorityEvidence.Office), (match?.Id, match?.Evidence));
    }

    /// <summary>Office and date are asked only where a name fits several.</summary>
    [Fact]
    public void A_name_that_fits_one_needs_no_office()
    {
        var page = (DocumentPage)ArchivePage.Parse(Layouts.MadePages.Labelled, new ParseOptions { Persons = [Mikoyan, Yudin] });
        var match = Assert.Single(page.Persons, static person => person.Name.Contains("Yudin", StringComparison.Ordinal)).Authority;
        Assert.Equal(("Q4532143", AuthorityEvidence.NameForm), (match?.Id, match?.Evidence));
        Assert.DoesNotContain(page.Diagnostics, static each => each.Code == "AP1601");
    }

    [Fact]
    public void A_name_without_letters_is_nobody_s()
    {
        AuthorityPerson unknown = new() { Id = "unknown", Names = ["Ivan Orlov", "???"] };
        Correction correction = new(new(0, 7), "?", "illegible");
        const string talk = "Mikoyan: Yes.\n\nMao: No.\n\nMikoyan: Good.\n\nMao: Well.";
        var page = (UnrecognizedPage)ArchivePage.Parse(talk, new ParseOptions { Persons = [unknown], Corrections = [correction] });
        Assert.Null(Assert.Single(page.Persons, static person => person.Name == "?").Authority);
    }

    [Fact]
    public void It_stands_in_the_JSON()
    {
        string json = PageJson.Write(Parse("Anastas Mikoyan: Yes.\n\nAnastas Mikoyan: No.", Mikoyan), indented: false);
        Assert.Contains("""
            "authority":{"id":"Q164765","name":"Anastas Mikoyan","evidence":"name"}
            """.Trim(), json, StringComparison.Ordinal);
        Assert.Equal(Mikoyan.Id, ((UnrecognizedPage)PageJson.Read(json)).Persons[0].Authority?.Id);
    }

    private static ValueList<Person> Persons(string text, params AuthorityPerson[] list) => Parse(text, list).Persons;

    private static UnrecognizedPage Parse(string text, params AuthorityPerson[] list) =>
        (UnrecognizedPage)ArchivePage.Parse(text, new ParseOptions { Persons = [.. list] });
}
