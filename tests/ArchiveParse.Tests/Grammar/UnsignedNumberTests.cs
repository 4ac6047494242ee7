namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class UnsignedNumberTests
{
    [Theory]
    [InlineData("12.851", "12.851")]
    [InlineData("13087", "13087")]
    [InlineData("00345/1958", "00345/1958")]
    [InlineData("50/Sz.T/1966.", "50/Sz.T/1966")]
    [InlineData("DG/DAC/600.(24h)", "DG/DAC/600.(24h)")]
    [InlineData("212 - 301 00 Ru 14", "212 - 301 00 Ru 14")]
    [InlineData("213 - 321.00 SOW", "213 - 321.00 SOW")]
    [InlineData("GVS 0008 - 412/83", "GVS 0008 - 412/83")]
    [InlineData("D 3/1245", "D 3/1245")]
    [InlineData("213 – 321.00 SOW", "213 – 321.00 SOW")]
    [InlineData("600-24h/DAC", "600-24h/DAC")]
    [InlineData("600-245", "600-245")]
    [InlineData("1956-1257", "1956-1257")]
    [InlineData("1256-1957", "1256-1957")]
    [InlineData("1956/19571", "1956/19571")]
    [InlineData("12 851", "12 851")]
    [InlineData("04 310", "04 310")]
    [InlineData("1 412 851", "1 412 851")]
    public void Figures_with_signs_are_a_number(string text, string number) => Assert.Equal(number, Told.Whole(UnsignedNumbers.Line, text)?.Number);

    [Theory]
    [InlineData("1957")]
    [InlineData("1955 - 1957")]
    [InlineData("CC CPSU 1956-57")]
    [InlineData("10 - 12")]
    [InlineData("1308")]
    [InlineData("B52000")]
    [InlineData("B-52")]
    [InlineData("and/or")]
    [InlineData("Room 12")]
    [InlineData("The 1957 harvest")]
    [InlineData("10:00 - 12:15")]
    [InlineData("3 tons")]
    [InlineData("-1957-")]
    [InlineData("2005 - 2007")]
    [InlineData("2005-2007")]
    [InlineData("1 851")]
    [InlineData("12 85")]
    [InlineData("1956 412")]
    [InlineData("12 851 tons")]
    [InlineData("30 100 22")]
    public void Years_hours_and_words_are_none(string text) => Assert.Null(Told.Whole(UnsignedNumbers.Line, text));
}
