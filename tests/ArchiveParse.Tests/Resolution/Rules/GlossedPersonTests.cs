using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class GlossedPersonTests
{
    [Theory]
    [InlineData("Filippov [Stalin]", "I.V. Stalin")]
    [InlineData("Luo Fu [Zhang Wentian]", "Zhang Wentian")]
    [InlineData("Teng Hsiao-ping [Deng Xiaoping]", "Deng Xiaoping")]
    [InlineData("Feng Xi (Stalin)", "I.V. Stalin")]
    public void The_known_person_in_brackets(string head, string name) =>
        Assert.Equal(name, Asked.Of(new GlossedPerson(), head, "I.V. Stalin; Zhang Wentian; Deng Xiaoping"));

    [Theory]
    [InlineData("Filippov [Kuznetsov]")]
    [InlineData("Filippov [sic]")]
    [InlineData("Filippov (smiling)")]
    [InlineData("Filippov (Smiling)")]
    [InlineData("Filippov (to Stalin)")]
    [InlineData("Filippov")]
    public void Unknown_names_manners_and_addressees_are_nobody(string head) => Assert.Null(Asked.Of(new GlossedPerson(), head, "I.V. Stalin; Zhang Wentian"));
}
