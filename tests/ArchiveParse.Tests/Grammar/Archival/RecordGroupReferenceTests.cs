namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of the United States.</summary>
public sealed class RecordGroupReferenceTests
{
    [Theory]
    [InlineData("File No. 17529.", "- | file 17529")]
    [InlineData("File No. 893.00/2664", "- | file 893.00/2664")]
    [InlineData("862S.01/10-1646", "- | file 862S.01/10-1646")]
    [InlineData("893.51 Manchuria/49", "- | file 893.51 Manchuria/49")]
    [InlineData("740.00112 European War 1939/6363", "- | file 740.00112 European War 1939/6363")]
    [InlineData("841.857 L 97/137½", "- | file 841.857 L 97/137½")]
    [InlineData("123M431/163", "- | file 123M431/163")]
    [InlineData("500.A4/287: Telegram", "- | file 500.A4/287")]
    [InlineData("875.01/3–2545: Telegram", "- | file 875.01/3–2545")]
    [InlineData("SPA Files: Lot 61-D 146, Box 4581", "- | collection SPA Files | lot 61-D 146 | box 4581")]
    [InlineData(
        "PPS files, lot 64 D 563, “Administrative Transition.”",
        "- | collection PPS files | lot 64 D 563 | folder Administrative Transition")]
    [InlineData(
        "C.F.M. Files: Lot M–88: Box 2063: US Delegation Minutes",
        "- | collection C.F.M. Files | lot M–88 | box 2063 | folder US Delegation Minutes")]
    [InlineData(
        "Source: National Archives, RG 59, Central Foreign Policy File, P840114–1808. Secret; Nodis.",
        "National Archives | recordGroup 59 | collection Central Foreign Policy File | file P840114–1808")]
    [InlineData("D891080-0768", "- | file D891080-0768")]
    [InlineData("CIA Files, Job 80B01285A, Box 6", "- | collection CIA Files, Job 80B01285A | box 6")]
    [InlineData(
        "WNRC, RG 330, OASD/ISA Files, FRC 69 A 0926, Vietnam 1968",
        "WNRC | recordGroup 330 | collection OASD/ISA Files | lot 69 A 0926 | folder Vietnam 1968")]
    [InlineData(
        "Source: Kennedy Library, National Security Files, Vietnam Country Series, CIA Cables. Confidential.",
        "Kennedy Library | collection National Security Files, Vietnam Country Series, CIA Cables")]
    [InlineData(
        "National Archives, Nixon Presidential Materials, NSC Files, Box 849, President’s File—China Trip, China Exchanges",
        "National Archives | collection Nixon Presidential Materials, NSC Files | box 849 | folder President’s File—China Trip, "
        + "China Exchanges")]
    [InlineData(
        "National Archives, White House Tapes, Recording of July 20, 4:25–4:59 p.m., Oval Office, Box 7:20",
        "National Archives | collection White House Tapes, Recording of July 20, 4:25–4:59 p.m., Oval Office | box 7 | folder 20")]
    [InlineData("NARA, RG59 CFPF, ET.", "NARA | recordGroup 59 | collection CFPF | file ET")]
    [InlineData("73SANTIAGO4687", "- | file 73SANTIAGO4687")]
    [InlineData("1973SANTIA04687", "- | file 1973SANTIA04687")]
    [InlineData(
        "Department of State, Presidential Memoranda of Conversation: Lot 66 D 149. Secret.",
        "Department of State | collection Presidential Memoranda of Conversation | lot 66 D 149")]
    [InlineData(
        "Department of State, Central Files, 611.61/2-361 and 611.61/2-461",
        "Department of State | collection Central Files | file 611.61/2-361",
        "Department of State | collection Central Files | file 611.61/2-461")]
    [InlineData("Department of State, Central Files, POL US-USSR", "Department of State | collection Central Files | file POL US-USSR")]
    [InlineData(
        "Department of State, Central Files, POL POLAND–U.S. Secret; Priority; Nodis. Drafted by Harlan.",
        "Department of State | collection Central Files | file POL POLAND–U.S.")]
    [InlineData(
        "Department of State, Central Files, POL U.S. Secret Service",
        "Department of State | collection Central Files | file POL U.S. Secret Service")]
    [InlineData("N840114–1808", "- | file N840114–1808")]
    [InlineData("P840114-1808", "- | file P840114-1808")]
    [InlineData("P840114—1808", "- | file P840114—1808")]
    public void Collection_lot_box_and_file_are_told(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("recordGroup", Referring.Systems(line)[0]);
    }
}
