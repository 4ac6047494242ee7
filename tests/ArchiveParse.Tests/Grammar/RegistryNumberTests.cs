namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class RegistryNumberTests
{
    [Theory]
    [InlineData("No. 865", "865")]
    [InlineData("NO. 865", "865")]
    [InlineData("No.865", "865")]
    [InlineData("No. 865.", "865")]
    [InlineData("   No. 865   ", "865")]
    [InlineData("Nº 395", "395")]
    [InlineData("№ 135", "135")]
    [InlineData("Nr. 00127", "00127")]
    [InlineData("Number R037698", "R037698")]
    [InlineData("Ref. no. 12/b", "12/b")]
    [InlineData("No. 77/s", "77/s")]
    [InlineData("Nº 01712s", "01712s")]
    [InlineData("No. 2421/61/53/TJN", "2421/61/53/TJN")]
    [InlineData("No: KRLD-0-24/3-9-88", "KRLD-0-24/3-9-88")]
    [InlineData("No. (60) 1425", "(60) 1425")]
    [InlineData("No. 600(24h)", "600(24h)")]
    [InlineData("Ref.: 12/5/68", "12/5/68")]
    [InlineData("Ref. no.: 12/b", "12/b")]
    [InlineData("Incoming Telegram No. 12", "12")]
    [InlineData("Issue No. 124/s", "124/s")]
    [InlineData("Ser. No. 258", "258")]
    [InlineData("Journal No. 12/62", "12/62")]
    [InlineData("D.O. No. 114-S/56", "114-S/56")]
    [InlineData("Foreign Ministry Number (56) 2214", "(56) 2214")]
    [InlineData("Special no. 240", "240")]
    [InlineData("Issuing No. 4410", "4410")]
    [InlineData("Ciphered Telegram # 4410", "4410")]
    [InlineData("No. confidentially 435", "435")]
    [InlineData("N 411/b", "411/b")]
    [InlineData("File 4410", "4410")]
    [InlineData("Central Committee Entry Number 61", "61")]
    [InlineData("Central Committee No. 61", "61")]
    public void The_number_is_the_figure_without_its_sign(string line, string number) =>
        Assert.Equal(number, Told.Whole(RegistryNumbers.Line, line)?.Number);

    [Theory]
    [InlineData("")]
    [InlineData("865")]
    [InlineData("No")]
    [InlineData("No.")]
    [InlineData("No doubt")]
    [InlineData("No. One cannot say so")]
    [InlineData("Number one")]
    [InlineData("Number of copies")]
    [InlineData("No. 2 of 40 copies")]
    [InlineData("Norway 12")]
    [InlineData("Special talks 12")]
    [InlineData("# 12")]
    [InlineData("No. confidentially")]
    [InlineData("N Korea 1950")]
    [InlineData("Ref. no.")]
    [InlineData("No. 865 was answered.")]
    [InlineData("File 4410 was burned")]
    [InlineData("File of 1956")]
    [InlineData("Central Committee 1956")]
    [InlineData("Central Committee Plenum No. 5 in 1956")]
    public void A_line_that_is_more_or_less_is_no_registry_number(string line) => Assert.Null(Told.Whole(RegistryNumbers.Line, line));

    [Fact]
    public void The_line_is_kept_as_printed() => Assert.Equal("Ref. no. 12/b", Told.Whole(RegistryNumbers.Line, " Ref. no.\u00A0 12/b ")?.Text);
}
