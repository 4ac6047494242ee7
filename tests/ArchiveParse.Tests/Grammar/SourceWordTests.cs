namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>Words and signs of a source line around its reference: the reference, the credits, what was printed.</summary>
public sealed class SourceWordTests
{
    [Theory]
    [InlineData("Obtained by Jan Nowak and translated.", " || Obtainer Jan Nowak || ")]
    [InlineData(
        "“Foreign Relations of the United States, 1952-1954,” vol. XIV, p. 823. Translated by Jan Nowak.",
        " || Translator Jan Nowak || “Foreign Relations of the United States, 1952-1954,” vol. XIV, p. 823")]
    [InlineData(
        "\"Foreign Relations of the United States, 1952-1954,\" vol. XIV, p. 823. Translated by Jan Nowak.",
        " || Translator Jan Nowak || \"Foreign Relations of the United States, 1952-1954,\" vol. XIV, p. 823")]
    [InlineData(
        "Jan Nowak, A Book (Moscow, 1977), p. 3. Translated by Jan Nowak.",
        " || Translator Jan Nowak || Jan Nowak, A Book (Moscow, 1977), p. 3")]
    [InlineData(
        "Jan Nowak, A Book (Moscow: Nauka 1977), p. 3. Translated by Jan Nowak.",
        " || Translator Jan Nowak || Jan Nowak, A Book (Moscow: Nauka 1977), p. 3")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97 and translated in Moscow.", "RGASPI, f. 558, op. 11, d. 97 ||  || ")]
    [InlineData("Source: [1] RGASPI, f. 558, op. 11, d. 97", "RGASPI, f. 558, op. 11, d. 97 ||  || ")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97 and  translated by Jan Nowak.", "RGASPI, f. 558, op. 11, d. 97 || Translator Jan Nowak || ")]
    [InlineData("State Archive, “Talks.” Translated by Jan Nowak.", "State Archive, “Talks.” || Translator Jan Nowak || ")]
    [InlineData("State Archive, “Talks,” translated by Jan Nowak.", "State Archive, “Talks,” || Translator Jan Nowak || ")]
    [InlineData("Published in Pravda, 3 May 1956,", " ||  || Pravda, 3 May 1956")]
    [InlineData("Translated by Jan Nowak, Edited by B. Nowak.", " || Translator Jan Nowak, Editor B. Nowak || ")]
    [InlineData("RGASPI, f. 558, op. 11. \u00A0Translated by Jan Nowak.", "RGASPI, f. 558, op. 11 || Translator Jan Nowak || ")]
    public void Clauses_are_parted_by_many_signs(string text, string told) => Assert.Equal(told, Read(text));

    private static string Read(string line)
    {
        var source = Sources.Read(new(line));
        return $"{string.Join(" // ", source.References.Select(static each => each.Text))} || "
            + $"{string.Join(", ", source.Contributors.Select(static each => $"{each.Role} {each.Name}"))} || {string.Join(" // ", source.Publications)}";
    }
}
