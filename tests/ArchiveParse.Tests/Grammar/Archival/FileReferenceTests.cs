namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Files by number: China, Japan, India, Romania, Yugoslavia.</summary>
public sealed class FileReferenceTests
{
    [Theory]
    [InlineData("PRC FMA 106-01477-03, 15-16", "PRC FMA | file 106-01477-03 | pages 15-16")]
    [InlineData("No. 105-00232-03, 1-6", "- | file 105-00232-03 | pages 1-6")]
    [InlineData(
        "ANIC, Central Committee of the Romanian Communist Party, Chancellery, file no.72/1971, ff.10-58",
        "ANIC | fonds Central Committee of the Romanian Communist Party, Chancellery | file 72/1971 | pages 10-58")]
    [InlineData(
        "Archive of the Romanian Ministry of Foreign Affairs (AMAE), Year: 1954; Issues 20 221 10 4 33 92 120 613 614; Country: "
        + "the Democratic People’s Republic of Korea",
        "Archive of the Romanian Ministry of Foreign Affairs (AMAE) | fonds the Democratic People’s Republic of Korea | year 1954 "
        + "| file 20 221 10 4 33 92 120 613 614")]
    [InlineData(
        "Archive of the Romanian Ministry of Foreign Affairs, Year 1955; Issue 20; Country: the Democratic People’s Republic of Korea",
        "Archive of the Romanian Ministry of Foreign Affairs | fonds the Democratic People’s Republic of Korea | year 1955 | file 20")]
    [InlineData("ANIC, C.C. R.C.P., Foreign Relations Section", "ANIC | fonds C.C. R.C.P., Foreign Relations Section")]
    [InlineData(
        "Archive of the Ministry of Foreign Affairs (AMIP), Belgrade, Serbia, PA (Confidential Archive) 1962, Kuba, folder F-67",
        "Archive of the Ministry of Foreign Affairs (AMIP) | fonds PA (Confidential Archive), Kuba | year 1962 | folder F-67")]
    [InlineData("AJ, 507/IX, 119/I-62", "AJ | fonds 507/IX | file 119/I-62")]
    [InlineData(
        "Diplomatic Archives of the Ministry of Foreign Affairs of Japan, File A’0392 (Microfilm)",
        "Diplomatic Archives of the Ministry of Foreign Affairs of Japan | file A’0392")]
    [InlineData(
        "2002-113, Act on Access to Information Held by Administrative Organs. Also available at the Diplomatic Archives of the "
        + "Ministry of Foreign Affairs",
        "- | fonds Act on Access to Information Held by Administrative Organs | file 2002-113",
        "Diplomatic Archives of the Ministry of Foreign Affairs")]
    [InlineData(
        "Nehru Memorial Museum and Library, File No. JNSG, vol. 21-1.",
        "Nehru Memorial Museum and Library | file JNSG | volume 21-1")]
    [InlineData(
        "PRC FMA 106-01298-04, 22-25; and 106-01299-02, 4",
        "PRC FMA | file 106-01298-04 | pages 22-25",
        "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("Hebei Provincial Archives, 855-5-1882-3", "Hebei Provincial Archives | file 855-5-1882-3")]
    [InlineData(
        "Nehru Memorial Museum and Library, P.N. Haksar Papers, Subject File No. 29",
        "Nehru Memorial Museum and Library | fonds P.N. Haksar Papers | file 29")]
    [InlineData("AMIP, PA 1968, Albania, f-3, 44567", "AMIP | fonds PA, Albania | year 1968 | file 44567 | folder f-3")]
    [InlineData("AMAE, Fond China, file 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file no. 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file no.73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file no 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file № 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file №73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file nr. 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file nr.73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file nr 73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file #73/1968, pp. 120-8", "AMAE | fonds China | file 73/1968 | pages 120-128")]
    [InlineData("AMAE, Fond China, file 73/1868, pp. 120-8", "AMAE | fonds China | file 73/1868 | pages 120-128")]
    [InlineData("AMAE, Fond China, file 73/2008, pp. 120-8", "AMAE | fonds China | file 73/2008 | pages 120-128")]
    [InlineData("AMIP, PA 1968, Albania, F-3, 44567", "AMIP | fonds PA, Albania | year 1968 | file 44567 | folder F-3")]
    [InlineData("PRC FMA 106-01298-04, 22-25 and 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25 & 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25; 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. See also 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25, and 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. Also available at the PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. Also available at PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. Also in the PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. Also in PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25; also in the PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25; also in PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25; and PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25. See also PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("PRC FMA 106-01298-04, 22-25; see also PRC FMA 106-01299-02, 4", "PRC FMA | file 106-01298-04 | pages 22-25", "PRC FMA | file 106-01299-02 | pages 4")]
    [InlineData("DASMIP, PA, 1956, f. 84, 41234", "DASMIP | fonds PA | year 1956 | file 41234 | folder 84")]
    [InlineData(
        "Ministry of External Affairs, National Archives of India, File No. WII/102(5)/71",
        "National Archives of India | fonds Ministry of External Affairs | file WII/102(5)/71")]
    [InlineData("Ministry of External Affairs, File No. WII/102(5)/71", "Ministry of External Affairs | file WII/102(5)/71")]
    public void A_file_is_told_with_all_that_leads_to_it(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("file", Referring.Systems(line)[0]);
    }
}
