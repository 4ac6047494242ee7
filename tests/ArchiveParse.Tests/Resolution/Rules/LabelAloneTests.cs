using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class LabelAloneTests
{
    [Theory]
    [InlineData("Mikoyan", "Mikoyan")]
    [InlineData("Comrade Mikoyan", "Mikoyan")]
    [InlineData("Marshal of the Soviet Union Zhukov", "Zhukov")]
    [InlineData("The President", "The President")]
    [InlineData("Chairman", "Chairman")]
    [InlineData("[A.] Poledňák", "A. Poledňák")]
    [InlineData("V[yacheslav] I. Kochemassov", "Vyacheslav I. Kochemassov")]
    [InlineData("Shri N.R. Pillai", "N.R. Pillai")]
    [InlineData("Genosse Axen", "Axen")]
    [InlineData("Kim Il Sung", "Kim Il Sung")]
    [InlineData("GONG PUSHENG", "GONG PUSHENG")]
    [InlineData("Cde. ZE", "ZE")]
    [InlineData("Mr. Lord", "Lord")]
    [InlineData("Mr. King", "King")]
    [InlineData("Mr. President", "Mr. President")]
    [InlineData("Comrade Marshal", "Comrade Marshal")]
    [InlineData("Minister of Trade", "Minister of Trade")]
    [InlineData("THE CHAIRMAN", "THE CHAIRMAN")]
    public void The_label_tells_the_name(string label, string name) => Assert.Equal(name, Asked.Of(new LabelAlone(), label, ""));
}
