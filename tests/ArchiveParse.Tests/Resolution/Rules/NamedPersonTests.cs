using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class NamedPersonTests
{
    [Theory]
    [InlineData("Mikoyan", "Anastas Mikoyan")]
    [InlineData("MIKOYAN", "Anastas Mikoyan")]
    [InlineData("Comrade Mikoyan", "Anastas Mikoyan")]
    [InlineData("[Anastas] Mikoyan", "Anastas Mikoyan")]
    [InlineData("A. Mikoyan", "Anastas Mikoyan")]
    [InlineData("A.I. Mikoyan", "Anastas Mikoyan")]
    [InlineData("Chairman Mao", "Mao Zedong")]
    [InlineData("Marshal Zhukov", "G.K. Zhukov")]
    [InlineData("Iu. Andropov", "Yuri Andropov")]
    [InlineData("Yu. V. Andropov", "Yuri Andropov")]
    [InlineData("Mikoyan (to Mao)", "Anastas Mikoyan")]
    public void The_one_person_whom_a_name_fits(string label, string name) =>
        Assert.Equal(name, Asked.Of(new NamedPerson(), label, "Anastas Mikoyan; Mao Zedong; G.K. Zhukov; Yuri Andropov"));

    [Theory]
    [InlineData("Chairman")]
    [InlineData("B. Mikoyan")]
    [InlineData("Mukhitdinov")]
    [InlineData("Orlova")]
    [InlineData("Zedong Mao")]
    [InlineData("Ivan Andropov")]
    [InlineData("AM")]
    public void A_name_of_two_or_of_nobody_decides_nothing(string label) =>
        Assert.Null(Asked.Of(new NamedPerson(), label, "Anastas Mikoyan; Mao Zedong; Yuri Andropov; Lidia Orlova; Maria Orlova"));
}
