namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Archives whose scheme is not read.</summary>
public sealed class OtherReferenceTests
{
    [Theory]
    [InlineData("Chinese Communist Party Central Archives", "Chinese Communist Party Central Archives")]
    [InlineData("Polish Foreign Ministry Archive", "Polish Foreign Ministry Archive")]
    [InlineData("AQPPSH-MPKS-V. 1966, L. 10, D. 10", "AQPPSH | locator MPKS-V. 1966, L. 10, D. 10")]
    [InlineData("National Archives of Albania (AQSH)", "National Archives of Albania (AQSH)")]
    [InlineData(
        "Maço “600.(24h)—SITUAÇÃO POLITICA—CUBA de novembro a dezembro de 1,962//6223,” Ministry of External Relations Archives, "
        + "Brasilia, Brazil",
        "Ministry of External Relations Archives | locator Maço “600.(24h)—SITUAÇÃO POLITICA—CUBA de novembro a dezembro de 1,962//6223,”")]
    [InlineData(
        "National Archives of Ireland, Department of Foreign Affairs/6/440/8/1",
        "National Archives of Ireland | locator Department of Foreign Affairs/6/440/8/1")]
    [InlineData(
        "National Archives of Ireland, Department of Foreign Affairs/5/313/3D, published in \"Documents on Irish Foreign Policy,\" Volume XI, Document No. 96",
        "National Archives of Ireland | locator Department of Foreign Affairs/5/313/3D")]
    [InlineData(
        "AVP RF; obtained by NHK, provided to CWIHP, copy on file at National Security Archive; translation by Vladislav M. Zubok "
        + "(National Security Archive)",
        "AVP RF")]
    public void The_archive_is_told_and_the_rest_as_it_stands(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("other", Referring.Systems(line)[0]);
    }
}
