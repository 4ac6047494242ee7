namespace ArchiveParse.Tests.Grammar;

public sealed class NoteReferenceTests
{
    [Theory]
    [InlineData("BArch, B 136/59748, 376-385.", "BArch, B 136/59748, 376-385")]
    [InlineData("AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03.", "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03")]
    [InlineData("See RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Source: PRC FMA 106-01477-03, 15-16.", "PRC FMA 106-01477-03, 15-16")]
    [InlineData("SAPMO-BArch, NY 4090/437, Bl. 8. Translated by A. Meyer.", "SAPMO-BArch, NY 4090/437, Bl. 8")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, l. 6; and RGASPI, f. 17, op. 3, d. 5, l. 1.", "RGASPI, f. 558, op. 11, d. 97, l. 6 | RGASPI, f. 17, op. 3, d. 5, l. 1")]
    [InlineData("See also: RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("See also RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("See TsGA, f. 1, op. 2, d. 3.", "TsGA, f. 1, op. 2, d. 3")]
    [InlineData("The National Archives, RG 59, Box 5.", "National Archives, RG 59, Box 5")]
    [InlineData("See: RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Original in RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Copy in RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Document in RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Located in RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Found in RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Cf. RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("In: RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("In RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("From RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("In the RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("The RGASPI, f. 558, op. 11, d. 97, ll. 67-70.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    public void A_note_that_is_an_archival_reference_is_read_as_one(string text, string references)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"We met.[1]\n\n[1] {text}"));
        var note = Assert.Single(page.Notes);
        Assert.Equal(references, string.Join(" | ", note.References.Select(static each => each.Text)));
    }

    [Theory]
    [InlineData("The archive was moved to Moscow in 1991.")]
    [InlineData("The Central Archives of the Ministry hold 5 copies.")]
    [InlineData("See note 5 above.")]
    [InlineData("In 1956, f. was a letter.")]
    [InlineData("Nikita Khrushchev (1894-1971).")]
    [InlineData("Ibid.")]
    [InlineData("CPSU CC: Central Committee of the party, 1956.")]
    public void Other_notes_hold_none(string text)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"We met.[1]\n\n[1] {text}"));
        Assert.Empty(Assert.Single(page.Notes).References);
    }

    [Theory]
    [InlineData("We met [a] man.[a] We left.[i]\n\n[i] In May.\n\n[a] At noon.", "noteRef: a | noteRef: a | noteRef: i")]
    [InlineData("The harvest was poor[a] and the com[m]ittee met.\n\n[a] See the report.", "noteRef: a | expansion: com[m]ittee = committee")]
    [InlineData("The harvest was poor[e]r and the roads[b] were bad.\n\n[a] See the report.", "expansion: poor[e]r = poorer | expansion: roads[b] = roadsb")]
    [InlineData("We met [a] man.[1]\n\n[1] In May.", "supplied: a | noteRef: 1")]
    [InlineData("We met [a] man.\n\n[a] man we did not know.", "supplied: a")]
    public void A_second_series_of_notes_counts_in_letters(string text, string marks) =>
        Assert.Equal(marks, ArchiveParse.Tests.Grammar.Reading.Told(Assert.IsType<ParagraphBlock>(ArchivePage.Parse(text).Body[0]).Marks));
}
