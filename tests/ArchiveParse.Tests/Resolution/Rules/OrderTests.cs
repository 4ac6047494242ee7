using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

/// <summary>Where two rules know a label, the one that rests on what the page states goes first.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("Chairman", PersonEvidence.Introduced)]
    [InlineData("All", PersonEvidence.Unnamed)]
    [InlineData("Premier", PersonEvidence.Office)]
    [InlineData("North (KIM)", PersonEvidence.Qualifier)]
    [InlineData("Mao", PersonEvidence.Name)]
    [InlineData("Pak Jong Ae", PersonEvidence.Spelling)]
    [InlineData("ZE", PersonEvidence.Initials)]
    [InlineData("Filippov [Pak]", PersonEvidence.Qualifier)]
    [InlineData("Mikoyan", PersonEvidence.Heads)]
    [InlineData("Orlov", PersonEvidence.Label)]
    public void The_first_rule_that_knows_decides(string head, PersonEvidence evidence)
    {
        var page = Asked.Page("Mao Zedong, Chairman; Zhou Enlai, Premier; Kim Il Sung; Pak Jong-ae", "Talks with Anastas Mikoyan");
        page.Introduce("Chairman", page.Persons.Find("Mao Zedong")!);
        Assert.Equal(evidence, SpeakerRules.InOrder.First(rule => rule.Who(Asked.Naming(head), page) is not null).Evidence);
    }
}
