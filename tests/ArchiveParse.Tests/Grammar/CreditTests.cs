namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class CreditTests
{
    [Theory]
    [InlineData("Translated by Gary Goldberg.", "Translator Gary Goldberg")]
    [InlineData("translation by Gary Goldberg", "Translator Gary Goldberg")]
    [InlineData("Annotated by Ryo C. Kato.", "Annotator Ryo C. Kato")]
    [InlineData("Compiled by Jan Nowak", "Compiler Jan Nowak")]
    [InlineData("Translated by Sergey Radchenko and Jeffrey Wang.", "Translator Sergey Radchenko", "Translator Jeffrey Wang")]
    [InlineData("Edited by A. Nowak, B. Nowak, and C. Nowak.", "Editor A. Nowak", "Editor B. Nowak", "Editor C. Nowak")]
    [InlineData(
        "Contributed, transcribed, and translated by Stephan Kieninger.",
        "Contributor Stephan Kieninger",
        "Transcriber Stephan Kieninger",
        "Translator Stephan Kieninger")]
    public void Each_role_of_each_person_is_one_credit(string clauses, params string[] credits) => Assert.Equal(credits, Read(clauses));

    [Theory]
    [InlineData(
        "Contributed by Sergey Radchenko and translated by Gary Goldberg.",
        "Contributor Sergey Radchenko",
        "Translator Gary Goldberg")]
    [InlineData(
        "Contributed by Sergey Radchenko. Translated by Gary Goldberg.",
        "Contributor Sergey Radchenko",
        "Translator Gary Goldberg")]
    [InlineData(
        "Obtained by Béla Révész; translated and edited by Barnabás Vajd, Laura Deal, and Karl P. Benziger.",
        "Obtainer Béla Révész",
        "Translator Barnabás Vajd",
        "Translator Laura Deal",
        "Translator Karl P. Benziger",
        "Editor Barnabás Vajd",
        "Editor Laura Deal",
        "Editor Karl P. Benziger")]
    [InlineData("Obtained by ABC television, copy provided by Jan Nowak.", "Obtainer ABC television", "Provider Jan Nowak")]
    [InlineData("Edited by A. Nowak; and B. Nowak.", "Editor A. Nowak", "Editor B. Nowak")]
    [InlineData("Edited by A. Nowak & B. Nowak.", "Editor A. Nowak", "Editor B. Nowak")]
    [InlineData("Edited by A. Nowak; B. Nowak.", "Editor A. Nowak", "Editor B. Nowak")]
    [InlineData("Edited by A. Nowak; translated by B. Nowak.", "Editor A. Nowak", "Translator B. Nowak")]
    public void Clauses_follow_one_another(string clauses, params string[] credits) => Assert.Equal(credits, Read(clauses));

    [Theory]
    [InlineData(
        "Obtained and translated for CWIHP by Austin Jersild.",
        "Obtainer Austin Jersild for CWIHP",
        "Translator Austin Jersild for CWIHP")]
    [InlineData(
        "Obtained for CWIHP by Jamil Hasanli and translated for CWIHP by Gary Goldberg.",
        "Obtainer Jamil Hasanli for CWIHP",
        "Translator Gary Goldberg for CWIHP")]
    [InlineData("Obtained by the National Security Archive.", "Obtainer National Security Archive")]
    [InlineData(
        "Translated for the North Korea International Documentation Project by Jan Nowak.",
        "Translator Jan Nowak for North Korea International Documentation Project")]
    [InlineData("Translated for NKIDP by Bernd Schaefer.", "Translator Bernd Schaefer for NKIDP")]
    [InlineData("Translated from Portuguese by James G. Hershberg.", "Translator James G. Hershberg from Portuguese")]
    [InlineData(
        "Obtained and translated from Portuguese by James G. Hershberg.",
        "Obtainer James G. Hershberg",
        "Translator James G. Hershberg from Portuguese")]
    [InlineData("Translated from Russian for NKIDP by Gary Goldberg.", "Translator Gary Goldberg from Russian for NKIDP")]
    [InlineData(
        "Obtained by James G. Hershberg (George Washington University) and translated by Margaret K. Gnoinska (Troy University).",
        "Obtainer James G. Hershberg (George Washington University)",
        "Translator Margaret K. Gnoinska (Troy University)")]
    [InlineData(
        "translation by Vladislav M. Zubok (National Security Archive)",
        "Translator Vladislav M. Zubok (National Security Archive)")]
    [InlineData("Translated from the Portuguese by James G. Hershberg.", "Translator James G. Hershberg from Portuguese")]
    [InlineData("Provided to the Wilson Center by Jan Nowak.", "Provider Jan Nowak for Wilson Center")]
    [InlineData("Translated from the original Russian by Jan Nowak.", "Translator Jan Nowak from Russian")]
    [InlineData(
        "Translated for CWIHP by Jan Nowak and for NKIDP by Li Wei.",
        "Translator Jan Nowak for CWIHP",
        "Translator Li Wei for NKIDP")]
    [InlineData("Translated for CWIHP and edited by Jan Nowak.", "Translator Jan Nowak for CWIHP", "Editor Jan Nowak for CWIHP")]
    [InlineData("Translated by Jan Nowak, Monash South Africa.", "Translator Jan Nowak (Monash South Africa)")]
    [InlineData("Translated by Jan Nowak (2013).", "Translator Jan Nowak")]
    [InlineData("Edited by Jan Nowak, Ph.D.", "Editor Jan Nowak")]
    [InlineData("Edited by Jan Nowak, Ph.D., and Li Wei, Sofia.", "Editor Jan Nowak", "Editor Li Wei (Sofia)")]
    public void Language_project_and_affiliation_are_told_where_stated(string clauses, params string[] credits) => Assert.Equal(credits, Read(clauses));

    [Theory]
    [InlineData("Provided by Jan Nowak for the October 2002 Lisbon conference.", null)]
    [InlineData("Provided by Jan Nowak for the Lisbon conference.", "Lisbon")]
    public void A_month_behind_for_dates_an_occasion(string clause, string? project) =>
        Assert.Equal(project, Assert.Single(Credits.In(new(clause))).Project);

    [Theory]
    [InlineData(
        "Contributed by A. Nowak, edited by B. Nowak, and annotated by C. Nowak.",
        "Contributor A. Nowak",
        "Editor B. Nowak",
        "Annotator C. Nowak")]
    [InlineData("Translated from Serbo-Croatian by Jan Nowak.", "Translator Jan Nowak from Serbo-Croatian")]
    [InlineData("Translated from Russian into English by Jan Nowak for CWIHP.", "Translator Jan Nowak from Russian for CWIHP")]
    [InlineData("obtained by NHK, provided to CWIHP", "Obtainer NHK", "Provider NHK for CWIHP")]
    [InlineData("Document obtained by Dr. Jan Nowak and translated by Li Wei", "Obtainer Jan Nowak", "Translator Li Wei")]
    [InlineData("Text translated by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Original translated by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("The document was translated by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Document was translated by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Excerpt translated by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Trans. by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("transl. by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Translated by: Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Translator: Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Translation: Jan Nowak.", "Translator Jan Nowak")]
    public void Clauses_say_it_in_other_words(string clauses, params string[] credits) => Assert.Equal(credits, Read(clauses));

    [Theory]
    [InlineData("Translated and introduced by Jan Nowak.", "Translator Jan Nowak")]
    [InlineData("Selected, edited, and annotated by Jan Nowak.", "Editor Jan Nowak", "Annotator Jan Nowak")]
    [InlineData("Located by Jan Nowak and translated by Li Wei.", "Translator Li Wei")]
    [InlineData("Translated by Jan Nowak, revised and edited by Li Wei.", "Translator Jan Nowak", "Editor Li Wei")]
    [InlineData("Translated by Jan Nowak; reviewed by Li Wei.", "Translator Jan Nowak")]
    public void Work_that_makes_nobody_a_contributor_stands_in_the_list(string clauses, params string[] credits) => Assert.Equal(credits, Read(clauses));

    [Theory]
    [InlineData("Donated by Jan Nowak.")]
    [InlineData("Introduced by Jan Nowak.")]
    [InlineData("")]
    [InlineData("Provided to CWIHP.")]
    [InlineData("Translated")]
    [InlineData("Translated by")]
    [InlineData("Translated from Portuguese")]
    [InlineData("Drafted by John Smith.")]
    [InlineData("Approved by John Smith.")]
    [InlineData("Gary Goldberg translated it.")]
    [InlineData("Translated by hand.")]
    public void Other_words_give_no_credit(string clauses) => Assert.Empty(Read(clauses));

    private static string[] Read(string clauses) => [.. (Told.Whole(Credits.Clauses, clauses) ?? []).Select(Tell)];

    private static string Tell(Contributor each) =>
        $"{each.Role} {each.Name}"
        + (each.Language is { } language ? $" from {language}" : "")
        + (each.Project is { } project ? $" for {project}" : "")
        + (each.Affiliation is { } affiliation ? $" ({affiliation})" : "");
}
