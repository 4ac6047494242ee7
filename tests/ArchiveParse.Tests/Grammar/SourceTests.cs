namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class SourceTests
{
    private const string Printed =
        "APRF: F. 39, Op. 1, D. 39, Ll. 47-53. Reprinted in Andrei Ledovskii, Raisa Mirovitskaia and Vladimir Miasnikov, "
        + "Sovetsko-Kitaiskie Otnosheniia, "
        + "Vol. 5, Book 2, 1946-February 1950 (Moscow: Pamiatniki Istoricheskoi Mysli, 2005), p. 62-66. Translated by Sergey Radchenko.";

    [Theory]
    [InlineData(
        "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03. Obtained and translated for CWIHP by Austin Jersild.",
        "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData(
        "Chinese Communist Party Central Archives. Translated by Sergey Radchenko and Jeffrey Wang.",
        "Chinese Communist Party Central Archives")]
    [InlineData("GAPPOD, f.1, op.89, d.203. Obtained for CWIHP by Jamil Hasanli.", "GAPPOD, f.1, op.89, d.203")]
    [InlineData(Printed, "APRF: F. 39, Op. 1, D. 39, Ll. 47-53")]
    [InlineData("Source: RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Sources: RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Source:RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Document translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Text translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Original translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. English translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. The document was translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Document was translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70; translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70, translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70 and translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70; copy on file National Security Archive.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70; on file at National Security Archive.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70; copy in National Security Archive.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70; copy courtesy National Security Archive.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70, http://a.example/1", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70, https://a.example/1", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70, www.a.example/1", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70, <http://a.example/1>", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70 [http://a.example/1]", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70 (www.a.example/1).", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated for CWIHP by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated from Russian by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated and edited by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated, edited by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("[1] RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI, f. 558, op. 11, d. 97, ll. 67-70")]
    [InlineData("Source: RGASPI, f. 558, op. 11, d. 97; translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97")]
    public void The_reference_ends_where_credits_and_publications_begin(string line, string reference) =>
        Assert.Equal(reference, Assert.Single(Read(line).References).Text);

    [Theory]
    [InlineData(
        "AVPRF f. 0100, op. 49. Obtained by Jan Nowak. Translated by Gary Goldberg.",
        "Obtainer Jan Nowak",
        "Translator Gary Goldberg")]
    [InlineData(
        "AVPRF f. 0100, op. 49, obtained by Jan Nowak, translated by Gary Goldberg",
        "Obtainer Jan Nowak",
        "Translator Gary Goldberg")]
    [InlineData(
        "AVPRF f. 0100, op. 49. Annotated by Ryo C. Kato. Translated by Gary Goldberg.",
        "Annotator Ryo C. Kato",
        "Translator Gary Goldberg")]
    [InlineData(Printed, "Translator Sergey Radchenko")]
    [InlineData("AVPRF f. 0100, op. 49.")]
    public void All_credits_of_the_line_are_told(string line, params string[] credits) =>
        Assert.Equal(credits, Read(line).Contributors.Select(static each => $"{each.Role} {each.Name}"));

    [Theory]
    [InlineData("Obtained by Béla Révész; translated and edited by Laura Deal.", 3)]
    [InlineData("Translated by Gary Goldberg.", 1)]
    public void A_line_may_be_a_credit_alone(string line, int credits)
    {
        var source = Read(line);
        Assert.Empty(source.References);
        Assert.Equal(credits, source.Contributors.Count);
    }

    [Fact]
    public void What_was_printed_is_told_without_its_lead() => Assert.Equal(
        ["Andrei Ledovskii, Raisa Mirovitskaia and Vladimir Miasnikov, "
            + "Sovetsko-Kitaiskie Otnosheniia, Vol. 5, Book 2, 1946-February 1950 (Moscow: Pamiatniki Istoricheskoi Mysli, 2005), p. 62-66"],
        Read(Printed).Publications);

    [Theory]
    [InlineData(Printed)]
    [InlineData("Chinese Communist Party Central Archives. Translated by Sergey Radchenko and Jeffrey Wang.")]
    public void The_whole_line_is_kept(string line) =>
        Assert.Equal((line, new TextSpan(2, line.Length)), (Read($"  {line}  ").Text, Read($"  {line}  ").Span));

    private static DocumentSource Read(string line) => Sources.Read(new(line));
}
