using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class NamesTests
{
    [Theory]
    [InlineData("P.F. Yudin", "P.F. Yudin")]
    [InlineData("P. F. Yudin, ambassador", "P. F. Yudin")]
    [InlineData("A. Ya. Vyshinsky", "A. Ya. Vyshinsky")]
    [InlineData("Yu. V. Andropov and others", "Yu. V. Andropov")]
    [InlineData("I[van] V. Kovalev.", "I[van] V. Kovalev")]
    [InlineData("V[yacheslav] I. Kochemassov", "V[yacheslav] I. Kochemassov")]
    [InlineData("[Anastas] Mikoyan", "[Anastas] Mikoyan")]
    [InlineData("Pak Jong-ae said", "Pak Jong-ae")]
    [InlineData("GONG PUSHENG", "GONG PUSHENG")]
    [InlineData("Etre Sándor", "Etre Sándor")]
    [InlineData("Liam O’Hara", "Liam O’Hara")]
    [InlineData("Łukasz Ćwik", "Łukasz Ćwik")]
    [InlineData("Nils von Sydow", "Nils von Sydow")]
    [InlineData("Juan de la Torre", "Juan de la Torre")]
    [InlineData("Pieter van der Meer", "Pieter van der Meer")]
    public void A_name_is_taken_with_its_initials_completions_and_particles(string text, string name) => Assert.Equal(name, Names.Name.Taken(text));

    [Theory]
    [InlineData("Sachkov [Saqiukefu]", "Sachkov")]
    [InlineData("Ri Man-seok [Ri Man Sok]", "Ri Man-seok")]
    [InlineData("Chou En-lai [Zhou Enlai]", "Chou En-lai")]
    [InlineData("Mao Tse-tung (Mao Ze-dong)", "Mao Tse-tung")]
    [InlineData("Filippov [Stalin]", "Filippov")]
    public void A_gloss_behind_a_name_is_left_off(string text, string name) => Assert.Equal(name, Names.Name.Taken(text));

    [Theory]
    [InlineData("Minister [of Trade] Orlov", "Orlov")]
    [InlineData("Petrov – Minister of Foreign Affairs", "Petrov")]
    [InlineData("Minister [of Trade]", "")]
    public void Offices_are_left_off_a_label(string label, string name) => Assert.Equal(name, Names.WithoutTitles(label));

    [Theory]
    [InlineData("the delegation")]
    [InlineData("1956")]
    [InlineData("(Laughter)")]
    [InlineData("[sic]")]
    [InlineData("[…]")]
    [InlineData("")]
    public void What_begins_with_no_capital_is_no_name(string text) => Assert.Null(Names.Name.Taken(text));

    [Theory]
    [InlineData("Chairman Mao", "Mao")]
    [InlineData("[Minister] Orlov", "Orlov")]
    [InlineData("[Comrade] Mao Zedong", "Mao Zedong")]
    [InlineData("[Ivan] Orlov", "Ivan Orlov")]
    [InlineData("Comrade Mao Zedong", "Mao Zedong")]
    [InlineData("PM Chou", "Chou")]
    [InlineData("Dr. Kissinger", "Kissinger")]
    [InlineData("Prof. Dr. Lindner", "Lindner")]
    [InlineData("Cde. N. Ceausescu", "N. Ceausescu")]
    [InlineData("Cde. ZE", "ZE")]
    [InlineData("Prime Minister Nakasone", "Nakasone")]
    [InlineData("Comrade Foreign Minister Lindner", "Lindner")]
    [InlineData("[A.] Poledňák", "A. Poledňák")]
    [InlineData("Mikoyan", "Mikoyan")]
    [InlineData("JFK", "JFK")]
    [InlineData("Generalov", "Generalov")]
    [InlineData("General de Wit", "de Wit")]
    [InlineData("Chairman", "")]
    [InlineData("The President", "")]
    [InlineData("Prime Minister", "")]
    [InlineData("Interpreter", "")]
    public void Without_titles_a_label_is_the_name_and_an_office_alone_is_nothing(string label, string name) =>
        Assert.Equal(name, Names.WithoutTitles(label));

    [Theory]
    [InlineData("I[van] V. Kovalev", "Ivan V. Kovalev")]
    [InlineData("[Anastas] Mikoyan", "Anastas Mikoyan")]
    [InlineData("J[ózef] Sowa", "Józef Sowa")]
    [InlineData("Yu. V.\nAndropov", "Yu. V. Andropov")]
    public void A_plain_name_has_no_brackets(string text, string name) => Assert.Equal(name, Names.Plain(text, new TextSpan(0, text.Length)));

    [Theory]
    [InlineData("Comrade Mao", "Comrade ")]
    [InlineData("General Secretary Lindner", "General Secretary ")]
    [InlineData("Prof. Dr. Lindner", "Prof. Dr. ")]
    [InlineData("General Office", null)]
    [InlineData("Generalov", null)]
    [InlineData("Chairman", null)]
    public void A_title_is_the_longest_that_stands_before_a_name(string text, string? title) => Assert.Equal(title, Names.Title.Taken(text));
}
